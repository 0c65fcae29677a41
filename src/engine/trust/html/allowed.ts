/** What JupyterLab's sanitizer leaves in an untrusted output (4.6, with its usual settings). */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const tags = words(
  'a abbr acronym address area article aside audio b bdi bdo big blockquote br button ' +
    'canvas caption center cite code col colgroup colspan command data datalist dd del ' +
    'details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr i img input ins kbd label legend li map mark menu meter nav ' +
    'nobr ol optgroup option output p pre progress q rowspan s samp section select small ' +
    'source span strike strong sub summary sup table tbody td textarea tfoot th thead time ' +
    'tr track tt u ul var video wbr'
);

const everywhere = words(
  'class data-jupyter-id dir draggable hidden id inert itemprop itemref itemscope lang ' +
    'spellcheck style title translate'
);

const cell = 'align char charoff valign';
const wideCell =
  'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width';
const media = 'autoplay controls loop mediagroup muted preload src';

const byTag: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'accesskey coords href hreflang rel shape tabindex target type',
    area: 'accesskey alt coords href nohref shape tabindex',
    audio: media,
    bdo: 'dir',
    blockquote: 'cite',
    br: 'clear',
    button:
      'accesskey data-commandlinker-args data-commandlinker-command disabled tabindex type value',
    canvas: 'height width',
    caption: 'align',
    col: `${cell} span width`,
    colgroup: `${cell} span width`,
    command: 'checked command disabled icon label radiogroup type',
    data: 'value',
    del: 'cite datetime',
    details: 'open',
    dir: 'compact',
    div: 'align',
    dl: 'compact',
    fieldset: 'disabled',
    font: 'color face size',
    form: 'accept autocomplete enctype method novalidate',
    h1: 'align',
    h2: 'align',
    h3: 'align',
    h4: 'align',
    h5: 'align',
    h6: 'align',
    hr: 'align noshade size width',
    img: 'align alt border height hspace ismap src usemap vspace width',
    input:
      'accept accesskey align alt autocomplete checked disabled inputmode ismap list max ' +
      'maxlength min multiple placeholder readonly required size src step tabindex type usemap value',
    ins: 'cite datetime',
    label: 'accesskey for',
    legend: 'accesskey align',
    li: 'type value',
    menu: 'compact label type',
    meter: 'high low max min value',
    ol: 'compact reversed start type',
    optgroup: 'disabled label',
    option: 'disabled label selected value',
    output: 'for',
    p: 'align',
    pre: 'width',
    progress: 'max min value',
    q: 'cite',
    select: 'autocomplete disabled multiple required size tabindex',
    source: 'type',
    table:
      'align bgcolor border cellpadding cellspacing frame rules summary width',
    tbody: cell,
    td: wideCell,
    textarea:
      'accesskey autocomplete cols disabled inputmode placeholder readonly required rows tabindex wrap',
    tfoot: cell,
    th: wideCell,
    thead: cell,
    tr: `align bgcolor char charoff valign`,
    track: 'default kind label srclang',
    ul: 'compact type',
    video: `${media} height poster width`
  }).map(([tag, attributes]) => [tag, words(attributes)])
);

export const isAllowedTag = (tag: string): boolean => tags.has(tag);

export const isAllowedAttribute = (tag: string, attribute: string): boolean =>
  everywhere.has(attribute) || (byTag.get(tag)?.has(attribute) ?? false);

const schemes = words('http https ftp mailto tel');

/** Attributes whose address must have a scheme of the list, or none. */
const checked = words('href cite');

export const isAllowedAddress = (
  attribute: string,
  scheme: string | null
): boolean => !checked.has(attribute) || scheme === null || schemes.has(scheme);
