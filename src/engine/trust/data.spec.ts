import { reviewOutput } from './fixtures/output';

it('a chart that loads its data does so either way', () => {
  const chart = { data: { url: 'https://data.example.org/a.csv' } };
  const review = reviewOutput({ 'application/vnd.vegalite.v5+json': chart });
  expect(review.changes).toMatchObject([
    { effect: 'remote', when: 'always', host: 'data.example.org' }
  ]);
});

const vega = 'application/vnd.vegalite.v5+json';
const pictures = {
  mark: 'image',
  encoding: { url: { field: 'picture' } },
  data: {
    values: [
      {
        picture: 'https://a.example.org/a.png',
        page: 'https://b.example.org/'
      }
    ]
  }
};

it.each<[string, string, object, string[]]>([
  [
    'a picture of its own',
    vega,
    { encoding: { url: { value: 'https://a.example.org/a.png' } } },
    ['a.example.org']
  ],
  ['pictures that its data name', vega, pictures, ['a.example.org']],
  [
    'a picture behind a chart of Plotly',
    'application/vnd.plotly.v1+json',
    { layout: { images: [{ source: 'https://a.example.org/a.png' }] } },
    ['a.example.org']
  ],
  ['nothing', vega, { $schema: 'https://vega.github.io/a.json' }, []]
])('a chart loads %s', (_, mime, chart, hosts) => {
  const { changes } = reviewOutput({ [mime]: chart });
  expect(changes.map(({ when, host }) => [when, host])).toEqual(
    hosts.map(host => ['always', host])
  );
});
