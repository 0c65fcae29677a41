/** What people type into a shell, in a cell of Python and in one of bash. */
const commands = {
  password: {
    'mysql, long': v => `mysql -u root --password=${v} -e "show tables"`,
    'mysql, quoted': v => `mysql -uroot -p'${v}' x`,
    mysqldump: v => `mysqldump -u app -p${v} x > x.sql`,
    mysqladmin: v => `mysqladmin -u root password '${v}'`,
    'mysql statement': v =>
      `mysql -e "ALTER USER 'root'@'localhost' IDENTIFIED BY '${v}';"`,
    'psql string': v => `psql "host=db user=app password=${v} dbname=x"`,
    'psql url': v =>
      `psql postgresql://app:${encodeURIComponent(v)}@db.acme.io/x`,
    'psql statement': v =>
      `sudo -u postgres psql -c "ALTER USER postgres PASSWORD '${v}';"`,
    'psql statement, create': v =>
      `sudo -u postgres psql -c "CREATE USER app WITH PASSWORD '${v}';"`,
    'sshpass, bare': v => `sshpass -p ${v} ssh app@10.0.4.2`,
    'sshpass, glued': v => `sshpass -p'${v}' rsync a app@db:`,
    'echo for docker': v => `echo ${v} | docker login -u acme --password-stdin`,
    'printf for docker': v =>
      `printf '%s' '${v}' | docker login -u acme --password-stdin`,
    'here string for docker': v =>
      `docker login -u acme --password-stdin <<< "${v}"`,
    'docker login': v => `docker login -u acme -p '${v}' registry.acme.io`,
    'docker env': v => `docker run -d -e MYSQL_ROOT_PASSWORD=${v} mysql:8`,
    kinit: v => `echo '${v}' | kinit jdoe@ACME.IO`,
    cryptsetup: v => `echo -n "${v}" | sudo cryptsetup luksOpen /dev/sdb x`,
    'rclone obscure': v => `rclone obscure '${v}'`,
    'helm value': v => `helm install db acme/pg --set auth.password=${v}`,
    'az login': v => `az login --service-principal -u app -p ${v} --tenant t`,
    'az login, user': v => `az login -u jdoe@acme.io -p ${v}`,
    'kaggle zip': v => `unzip -P '${v}' data.zip`,
    '7z': v => `7z x -p${v} data.7z`,
    'openssl, pass': v =>
      `openssl enc -d -aes-256-cbc -in a -out b -pass pass:${v}`,
    'openssl, passin': v =>
      `openssl rsa -in k.pem -passin pass:${v} -out o.pem`,
    'openssl, k': v => `openssl enc -aes-256-cbc -k ${v} -in a -out b`,
    gpg: v => `gpg --batch --passphrase "${v}" -d a.gpg`,
    keytool: v => `keytool -genkey -alias a -storepass ${v} -keypass ${v}x`,
    ldapsearch: v => `ldapsearch -x -D "cn=admin,dc=acme" -w ${v} -b "dc=acme"`,
    'curl basic': v => `curl -s -u 'jdoe:${v}' https://api.acme.io/v1`,
    'curl basic, glued': v => `curl -ujdoe:${v} https://api.acme.io/v1`,
    'curl url': v =>
      `curl https://jdoe:${encodeURIComponent(v)}@api.acme.io/v1`,
    'curl data': v =>
      `curl -X POST -d "username=jdoe&password=${encodeURIComponent(v)}" https://acme.io/login`,
    'curl json': v =>
      `curl -X POST https://acme.io/login -d '{"user": "jdoe", "password": "${v}"}'`,
    'curl json, escaped': v =>
      `curl https://acme.io/login -d "{\\"user\\": \\"jdoe\\", \\"password\\": \\"${v}\\"}"`,
    proxy: v =>
      `export https_proxy=http://jdoe:${encodeURIComponent(v)}@proxy.acme.io:3128`,
    'pip index': v =>
      `pip install acme -i https://jdoe:${encodeURIComponent(v)}@pkgs.acme.io/simple`,
    'pip extra index': v =>
      `pip install acme --extra-index-url https://jdoe:${encodeURIComponent(v)}@pkgs.acme.io/simple/`,
    'pip from git': v =>
      `pip install git+https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git`,
    'git remote': v =>
      `git remote set-url origin https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git`,
    'redis-cli': v => `redis-cli -h cache -a '${v}' ping`,
    'mongo shell': v =>
      `mongosh --host db -u root -p ${v} --authenticationDatabase admin`,
    'mongo url': v =>
      `mongorestore --uri="mongodb://app:${encodeURIComponent(v)}@db.acme.io:27017/x"`,
    sqlplus: v => `sqlplus app/${v}@db.acme.io:1521/x`,
    sqlcmd: v => `sqlcmd -S db -U sa -P '${v}' -Q "select 1"`,
    impala: v => `beeline -u jdbc:hive2://db:10000 -n app -p ${v}`,
    'net user': v => `net user jdoe ${v} /add`,
    'passwd by pipe': v => `echo -e "${v}\\n${v}" | passwd root`,
    chpasswd: v => `echo 'jdoe:${v}' | sudo chpasswd`,
    'smb mount': v =>
      `mount -t cifs //nas/x /mnt -o username=jdoe,password=${v}`,
    rclone: v => `rclone config create nas webdav user jdoe pass ${v}`,
    lftp: v => `lftp -u jdoe,${v} ftp.acme.io`,
    'ftp url': v =>
      `wget ftp://jdoe:${encodeURIComponent(v)}@ftp.acme.io/a.csv`,
    'spark submit': v => `spark-submit --conf spark.acme.password=${v} job.py`,
    'java option': v =>
      `java -Djavax.net.ssl.trustStorePassword=${v} -jar a.jar`,
    'vault login': v =>
      `vault login -method=userpass username=jdoe password=${v}`,
    'npm config': v => `npm config set //npm.acme.io/:_password=${v}`,
    expect: v =>
      `expect -c 'spawn ssh a; expect "password:"; send "${v}\\r"; interact'`
  },
  key: {
    'tool configure': v => `aws configure set aws_secret_access_key ${v}`,
    'git header': v =>
      `git -c http.extraheader="Authorization: Bearer ${v}" clone https://git.acme.io/x.git`,
    'git config': v => `git config --global github.token ${v}`,
    'git token url': v =>
      `git clone https://${encodeURIComponent(v)}@git.acme.io/x.git`,
    'git oauth url': v =>
      `git clone https://oauth2:${encodeURIComponent(v)}@git.acme.io/x.git`,
    'wandb login': v => `wandb login --relogin ${v}`,
    'wandb login, first': v => `wandb login ${v} --relogin`,
    'hub login': v => `huggingface-cli login --token ${v}`,
    ngrok: v => `ngrok authtoken ${v}`,
    'ngrok, new': v => `ngrok config add-authtoken ${v}`,
    'ngrok by path': v => `./ngrok authtoken ${v}`,
    comet: v => `comet login --api-key ${v}`,
    clearml: v => `clearml-init --key qk81 --secret ${v}`,
    'dvc remote': v =>
      `dvc remote modify --local acme secret_access_key '${v}'`,
    'mc alias': v => `mc alias set acme https://s3.acme.io qk81 ${v}`,
    'az storage': v =>
      `az storage blob upload --account-name acme --account-key ${v} -f a -n a -c x`,
    twine: v => `twine upload -u __token__ -p ${v} dist/*`,
    poetry: v => `poetry config pypi-token.pypi ${v}`,
    'npm auth': v => `npm config set //npm.acme.io/:_authToken ${v}`,
    heroku: v => `heroku config:set API_SECRET=${v}`,
    fly: v => `flyctl secrets set API_SECRET=${v}`,
    kubectl: v =>
      `kubectl create secret generic s --from-literal=apikey='${v}'`,
    'kubectl token': v => `kubectl config set-credentials jdoe --token=${v}`,
    databricks: v =>
      `databricks secrets put --scope s --key k --string-value ${v}`,
    influx: v => `influx -token ${v} bucket list`,
    'curl token': v =>
      `curl -H "PRIVATE-TOKEN: ${v}" https://git.acme.io/api/v4/projects`,
    httpie: v => `http GET api.acme.io/v1 X-Api-Key:${v}`,
    'httpie auth': v => `http -A bearer -a ${v} api.acme.io/v1`,
    'wget header': v =>
      `wget --header="Authorization: Bearer ${v}" https://data.acme.io/a.nc`,
    'openssl key': v => `openssl enc -aes-256-cbc -K ${v} -iv 00 -in a -out b`,
    'openssl mac': v => `echo -n a | openssl dgst -sha256 -hmac "${v}"`
  }
};

const toGroups = sign =>
  Object.entries(commands).map(([kind, own]) => ({
    styles: ['constant'],
    kinds: [kind],
    carriers: Object.fromEntries(
      Object.entries(own).map(([title, write]) => [
        `${sign}${title}`,
        (_, v) => sign + write(v)
      ])
    )
  }));

export const tools = [
  { language: 'python', groups: toGroups('!') },
  { language: 'bash', groups: toGroups('') }
];
