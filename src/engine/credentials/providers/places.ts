// Maps, weather and addresses. Shapes: documentation and public code.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can use up your quota at ${name}.`;

export default table(
  why,
  `
AirNow  https://docs.airnowapi.org/account/request/
  airnow-api-key  API key  -  UUID  low  AIRNOW_API_KEY  airnow, airnowapi.org
ArcGIS  https://location.arcgis.com/credentials
  arcgis-api-key  API key  AAPK|AAPT  b64url{60,300}  medium  ARCGIS_API_KEY
Bing Maps  https://www.bingmapsportal.com
  bing-maps-key  API key  A  b64url{63}  medium  BING_MAPS_KEY  bing maps, bingmaps, virtualearth
Geoapify  https://myprojects.geoapify.com
  geoapify-key  key  -  hex{32}  low  GEOAPIFY_API_KEY  geoapify
GraphHopper  https://graphhopper.com/dashboard/
  graphhopper-key  key  -  uuid  low  GRAPHHOPPER_API_KEY  graphhopper
HERE  https://platform.here.com/admin/apps
  here-api-key  API key  -  b64url{43}  medium  HERE_API_KEY  hereapi, hereapi.com, here_api
ipgeolocation.io
  ipgeolocation-key  key  -  hex{32}  low  -  ipgeolocation
IPinfo  https://ipinfo.io/account/token
  ipinfo-token  token  -  hex{14}  low  IPINFO_TOKEN  ipinfo
ipstack  https://ipstack.com/dashboard
  ipstack-key  key  -  hex{32}  low  IPSTACK_API_KEY  ipstack
Mapbox  https://console.mapbox.com/account/access-tokens/  https://docs.mapbox.com/help/glossary/access-token/
  mapbox-secret-token  secret token  sk.  "eyJ"b64url{30,140}"."b64url{22}  high  MAPBOX_ACCESS_TOKEN|MAPBOX_TOKEN
  mapbox-temporary-token  temporary token  tk.  "eyJ"b64url{30,1200}"."b64url{22}  medium
  mapbox-public-token  public token  pk.  "eyJ"b64url{30,140}"."b64url{22}  public  MAPBOX_ACCESS_TOKEN|MAPBOX_TOKEN
MapQuest  https://developer.mapquest.com/user/me/apps
  mapquest-key  key  -  base62{32}  low  MAPQUEST_API_KEY  mapquest
MaxMind  https://www.maxmind.com/en/accounts/current/license-key  https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key
  maxmind-license-key  license key  -  base62{6}"_"base62{29}"_mmk"  medium  MAXMIND_LICENSE_KEY
OpenCage  https://opencagedata.com/dashboard
  opencage-key  key  -  hex{32}  low  OPENCAGE_API_KEY  opencage, opencagedata
openrouteservice  https://openrouteservice.org/dev/#/home
  openrouteservice-key  API key  5b3ce3597851110001cf6248  hex{32}  low  ORS_API_KEY  openrouteservice, ors_key, ors_api
OpenWeather  https://home.openweathermap.org/api_keys  https://openweathermap.org/appid
  openweather-api-key  API key  -  hex{32}  low  OPENWEATHER_API_KEY|OPENWEATHERMAP_API_KEY|OWM_API_KEY|APPID  openweather, openweathermap, pyowm, owm_api, appid  -  https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/openweather.go
PurpleAir  https://develop.purpleair.com/keys
  purpleair-key  key  -  UUID  low  PURPLEAIR_API_KEY  purpleair
Stadia Maps  https://client.stadiamaps.com
  stadia-maps-key  API key  -  uuid  low  STADIA_API_KEY  stadia maps, stadiamaps, stadia_api, stadia
Tomorrow.io  https://app.tomorrow.io/development/keys
  tomorrow-io-key  API key  -  base62{32}  low  TOMORROW_API_KEY  tomorrow.io, climacell, tomorrow_api, tomorrowio
TomTom  https://developer.tomtom.com/user/me/apps
  tomtom-key  key  -  base62{32}  medium  TOMTOM_API_KEY  tomtom
Visual Crossing  https://www.visualcrossing.com/account
  visualcrossing-key  key  -  BASE36{25}  low  VISUALCROSSING_API_KEY  visualcrossing, visual crossing
Walk Score
  walkscore-key  key  -  base36{32}  low  WALKSCORE_API_KEY  walkscore, wsapikey
WeatherAPI.com  https://www.weatherapi.com/my/
  weatherapi-key  API key  -  hex{31}  low  WEATHERAPI_KEY  weatherapi, api.weatherapi.com
Weatherbit  https://www.weatherbit.io/account/dashboard
  weatherbit-key  key  -  hex{32}  low  WEATHERBIT_API_KEY  weatherbit
World Air Quality Index  https://aqicn.org/data-platform/token/
  waqi-token  token  -  hex{40}  low  WAQI_TOKEN  waqi, aqicn
`
);
