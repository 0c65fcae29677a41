// Things that measure and switch. Shapes: secret scanners and public code.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can read your devices at ${name} or switch them.`;

export default table(
  why,
  `
Adafruit IO  https://io.adafruit.com
  adafruit-io-key  key  aio_  base62{28}  medium  ADAFRUIT_AIO_KEY|AIO_KEY
Particle
  particle-access-token  access token  -  hex{40}  medium  PARTICLE_ACCESS_TOKEN  particle.io, particle_access, particle_token, particlecloud
ThingsBoard
  thingsboard-token  token  -  base62{20}  medium  -  thingsboard
ThingSpeak  https://thingspeak.mathworks.com/channels
  thingspeak-api-key  API key  -  BASE36{16}  low  THINGSPEAK_API_KEY  thingspeak, write_api_key
Ubidots
  ubidots-token  token  BBFF-|BBUS-  base62{30}  medium  UBIDOTS_TOKEN
`
);
