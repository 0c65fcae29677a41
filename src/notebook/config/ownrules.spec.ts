import { OwnRulesKeeper } from './ownrules';
import { PageEngine } from '../testing/pageengine';

const setUp = (): {
  keeper: OwnRulesKeeper;
  engine: PageEngine;
  told: string[];
  sources: () => string[];
} => {
  const engine = new PageEngine();
  const told: string[] = [];
  let sources: string[] = [];
  const keeper = new OwnRulesKeeper(
    engine.client,
    reason => told.push(reason),
    rules => (sources = rules.map(({ source }) => source))
  );
  return { keeper, engine, told, sources: () => sources };
};

const one = { id: 'one-rule', regex: 'one' };
const two = { id: 'two-rule', regex: 'two' };

describe('OwnRulesKeeper', () => {
  it('does not start the engine where there are none', async () => {
    const { keeper, engine } = setUp();
    await keeper.accept([]);
    expect(engine.calls).toEqual([]);
  });

  it('reads rules, and the same ones once', async () => {
    const { keeper, engine, sources } = setUp();
    await keeper.accept([one, two]);
    await keeper.accept([one, two]);
    expect(sources()).toEqual(['one', 'two']);
    expect(engine.calls).toEqual(['readOwnRules']);
  });

  it('keeps the last version of a rule that cannot be read, and says why', async () => {
    const { keeper, told, sources } = setUp();
    await keeper.accept([one, two]);
    await keeper.accept([
      { ...one, regex: '(a+)+' },
      { ...two, regex: 'too' }
    ]);
    expect(sources()).toEqual(['too', 'one']);
    expect(told).toEqual([expect.stringMatching(/^one-rule: .*slow/)]);
    await keeper.accept([two]);
    expect(sources()).toEqual(['two']);
  });

  it('names a rule without an id by its number', async () => {
    const { keeper, told } = setUp();
    await keeper.accept([one, { regex: 'x' }]);
    expect(told).toEqual([expect.stringMatching(/^2: Give the rule an id/)]);
  });

  it('says when the engine fails', async () => {
    const { keeper, engine, told } = setUp();
    engine.client.call = () => Promise.reject(new Error('no worker'));
    await keeper.accept([one]);
    expect(told).toEqual(['no worker']);
  });
});
