/** What a heading says about a person. */
export type Fact =
  | 'name'
  | 'mail'
  | 'phone'
  | 'birth'
  | 'place'
  | 'number'
  | 'patient'
  | 'money'
  | 'called';

const facts: readonly (readonly [Fact, RegExp])[] = [
  [
    'name',
    /^(?:(?:first|last|middle|given|family|full|customer|employee|client|user|person|patient|contact|student|owner)names?|surname|vorname|nachname|nom|prenom|apellidos?)$/
  ],
  [
    'mail',
    /^(?:(?:work|private|personal|contact|customer|user)?e?mail(?:address|id)?)$/
  ],
  [
    'phone',
    /^(?:home|work|mobile|cell|contact|customer)?(?:phone|mobile|telephone|telefon|tel|cell)(?:no|number|num|\d)?$/
  ],
  [
    'birth',
    /^(?:dob|birth(?:date|day)|dateofbirth|geburts(?:datum|tag)|birthdt)$/
  ],
  [
    'place',
    /^(?:(?:home|street|postal|mailing|billing|shipping)?address(?:line)?\d?|street(?:name)?)$/
  ],
  [
    'number',
    /^(?:ssn|socialsecurity(?:number|no)?|passport(?:number|no)?|nationalid|taxid|nin|aadhaar|driver?s?licen[cs]e(?:number|no)?|cpf)$/
  ],
  [
    'patient',
    /^(?:patient(?:id|no|number)?|mrn|medicalrecord(?:number|no)?|insurance(?:id|no|number)|diagnos[ie]s)$/
  ],
  [
    'money',
    /^(?:iban|creditcard(?:number|no)?|cardnumber|ccnum(?:ber)?|accountnumber|accountno|salary|income)$/
  ],
  // Of a person, if the other columns are about people.
  ['called', /^names?$/]
];

/** In each heading that says something about a person stands one of them. */
export const factKeywords = (
  'name,patient,surname,vorname,nachname,prenom,apellido,mail,birth,dob,geburts,ssn,' +
  'social_security,social security,passport,national_id,nationalid,tax_id,aadhaar,licen,mrn,medical_record,insurance,' +
  'diagnos,phone,mobile,telefon,address,street,salary,income,iban,creditcard,credit_card,credit card,card_number,account_n'
).split(',');

const longestHeading = 40;

/** What a heading says, `null` for nothing. */
export const factOf = (heading: string): Fact | null => {
  if (heading.length > longestHeading) {
    return null;
  }
  const plain = heading.toLowerCase().replace(/[\s_.'-]/g, '');
  return facts.find(([, words]) => words.test(plain))?.[0] ?? null;
};
