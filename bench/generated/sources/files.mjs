/** Files that cells write for tools. */
const base64 = text => Buffer.from(text).toString('base64');
const both = ['key', 'password'];

export const files = {
  language: 'python',
  groups: [
    {
      styles: ['kebab'],
      kinds: both,
      carriers: {
        'Kubernetes secret': (n, v) =>
          `%%writefile s.yaml\napiVersion: v1\nkind: Secret\nmetadata:\n  name: acme\ntype: Opaque\ndata:\n  ${n}: ${base64(v)}\n`,
        'Kubernetes secret, plain': (n, v) =>
          `%%writefile s.yaml\napiVersion: v1\nkind: Secret\nmetadata:\n  name: acme\nstringData:\n  ${n}: ${v}\n`,
        'Kubernetes secret, quoted': (n, v) =>
          `%%writefile s.yaml\napiVersion: v1\nkind: Secret\nmetadata:\n  name: acme\nstringData:\n  ${n}: "${v}"\n`
      }
    },
    {
      styles: ['constant'],
      kinds: both,
      carriers: {
        compose: (n, v) =>
          `%%writefile compose.yml\nservices:\n  db:\n    image: pg\n    environment:\n      - DEBUG=1\n      - ${n}=${v}\n`,
        'compose, mapping': (n, v) =>
          `%%writefile compose.yml\nservices:\n  db:\n    environment:\n      DEBUG: 1\n      ${n}: '${v}'\n`,
        'Kubernetes variable': (n, v) =>
          `%%writefile d.yaml\n        env:\n        - name: ${n}\n          value: "${v}"\n`,
        Dockerfile: (n, v) =>
          `%%writefile Dockerfile\nFROM python:3.12\nENV ${n}=${v}\nRUN ls\n`,
        'Dockerfile, old': (n, v) =>
          `%%writefile Dockerfile\nFROM python:3.12\nENV ${n} ${v}\n`,
        'Dockerfile, argument': (n, v) =>
          `%%writefile Dockerfile\nARG ${n}="${v}"\n`,
        'systemd unit': (n, v) =>
          `%%writefile a.service\n[Service]\nEnvironment="${n}=${v}"\n`,
        workflow: (n, v) =>
          `%%writefile ci.yml\njobs:\n  a:\n    env:\n      ${n}: ${v}\n`,
        crontab: (n, v) =>
          `%%writefile cron\n* * * * * ${n}=${v} /opt/run.sh\n`,
        Makefile: (n, v) => `%%writefile Makefile\n${n} ?= ${v}\nall:\n\tls\n`
      }
    },
    {
      styles: ['snake'],
      kinds: both,
      carriers: {
        'Terraform variables': (n, v) =>
          `%%writefile a.tfvars\nregion = "eu"\n${n} = "${v}"\n`,
        'Terraform default': (n, v) =>
          `%%writefile a.tf\nvariable "${n}" {\n  type    = string\n  default = "${v}"\n}\n`,
        TOML: (n, v) => `%%writefile secrets.toml\n[acme]\n${n} = "${v}"\n`,
        properties: (n, v) =>
          `%%writefile app.properties\nacme.db.host=db\nacme.db.${n}=${v}\n`,
        'YAML, deep': (n, v) =>
          `%%writefile a.yml\nacme:\n  db:\n    host: db\n    ${n}: '${v}'\n`,
        'YAML, block': (n, v) =>
          `%%writefile a.yml\nacme:\n  ${n}: |\n    ${v}\n`,
        'JSON in a file': (n, v) =>
          `%%writefile a.json\n{"acme": {"db": {"host": "db", "${n}": "${v}"}}}\n`,
        'XML element': (n, v) =>
          `%%writefile a.xml\n<conf>\n  <${n}>${v}</${n}>\n</conf>\n`,
        'XML property': (n, v) =>
          `%%writefile a.xml\n<property>\n  <name>fs.acme.${n}</name>\n  <value>${v}</value>\n</property>\n`,
        'XML attribute': (n, v) =>
          `%%writefile web.config\n<add key="${n}" value="${v}" />\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'Docker config': (_, v) =>
          `%%writefile config.json\n{"auths": {"registry.acme.io": {"auth": "${base64(`jdoe:${v}`)}"}}}\n`,
        'npmrc auth': (_, v) =>
          `%%writefile .npmrc\n//npm.acme.io/:_auth=${base64(`jdoe:${v}`)}\n`,
        pypirc: (_, v) =>
          `%%writefile .pypirc\n[acme]\nrepository = https://pkgs.acme.io\nusername = jdoe\npassword = ${v}\n`,
        'my.cnf': (_, v) =>
          `%%writefile .my.cnf\n[client]\nuser=app\npassword="${v}"\n`,
        pgpass: (_, v) => `%%writefile .pgpass\ndb.acme.io:5432:x:app:${v}\n`,
        'git credentials': (_, v) =>
          `%%writefile .git-credentials\nhttps://jdoe:${encodeURIComponent(v)}@git.acme.io\n`,
        'pip.conf': (_, v) =>
          `%%writefile pip.conf\n[global]\nindex-url = https://jdoe:${encodeURIComponent(v)}@pkgs.acme.io/simple\n`,
        'odbc.ini': (_, v) =>
          `%%writefile odbc.ini\n[db]\nDriver=PG\nUID=app\nPWD=${v}\n`,
        'netrc in lines': (_, v) =>
          `%%writefile .netrc\nmachine urs.acme.gov\n  login jdoe\n  password ${v}\n`,
        'ssh config of Ansible': (_, v) =>
          `%%writefile hosts\n[web]\n10.0.4.2 ansible_user=jdoe ansible_password=${v}\n`,
        'Maven server': (_, v) =>
          `%%writefile settings.xml\n<server>\n  <username>jdoe</username>\n  <password>${v}</password>\n</server>\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'pypirc token': (_, v) =>
          `%%writefile .pypirc\n[pypi]\nusername = __token__\npassword = ${v}\n`,
        npmrc: (_, v) => `%%writefile .npmrc\n//npm.acme.io/:_authToken=${v}\n`,
        'AWS file': (_, v) =>
          `%%writefile credentials\n[default]\naws_access_key_id = qk81\naws_secret_access_key = ${v}\n`,
        'kube config': (_, v) =>
          `%%writefile config\nusers:\n- name: jdoe\n  user:\n    token: ${v}\n`,
        'rclone file': (_, v) =>
          `%%writefile rclone.conf\n[s3]\ntype = s3\naccess_key_id = qk81\nsecret_access_key = ${v}\n`,
        'Streamlit secrets': (_, v) =>
          `%%writefile .streamlit/secrets.toml\nOPENAI_API_KEY = "${v}"\n`,
        'WireGuard file': (_, v) =>
          `%%writefile wg0.conf\n[Interface]\nAddress = 10.8.0.2/24\nPrivateKey = ${v}\n`
      }
    }
  ]
};
