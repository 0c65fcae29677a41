/** How a secret stands in Scala. */
const both = ['key', 'password'];

export const scala = {
  language: 'scala',
  groups: [
    {
      styles: ['camel'],
      kinds: both,
      carriers: {
        'Scala val': (n, v) => `val ${n} = "${v}"`,
        'Scala typed': (n, v) => `val ${n}: String = "${v}"`,
        'Scala map': (n, v) => `val m = Map("a" -> "b", "${n}" -> "${v}")`,
        'Scala option': (n, v) => `spark.read.option("${n}", "${v}").load()`,
        'Scala default': (n, v) => `val x = sys.env.getOrElse("${n}", "${v}")`
      }
    }
  ]
};
