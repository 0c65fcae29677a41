// Research: data, instruments, computing. Shapes: documentation and public code.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can fetch data at ${name} in your name, and change what you keep there.`;

export default table(
  why,
  `
ACLED  https://developer.acleddata.com
  acled-key  key  -  b64url{20}  low  ACLED_KEY  acled
api.data.gov  https://api.data.gov/signup/
  data-gov-api-key  API key  -  base62{40}  low  DATA_GOV_API_KEY|NREL_API_KEY  data.gov, api.data.gov, developer.nrel.gov, nrel_api, nrel, openfec, college scorecard, collegescorecard
ChemSpider  https://developer.rsc.org
  chembl-chemspider-key  API key  -  base62{32}  low  CHEMSPIDER_API_KEY  chemspider, chemspipy, api.rsc.org
CollegeFootballData  https://collegefootballdata.com/key
  cfbd-api-key  API key  -  b64{64}  low  CFBD_API_KEY  cfbd, collegefootballdata
Copernicus  https://cds.climate.copernicus.eu/profile
  copernicus-cds-key  climate data key  -  (dec{3,7}":")?uuid  low  CDSAPI_KEY  cdsapi, cds.climate.copernicus.eu, ads.atmosphere.copernicus.eu, cdsapirc
Copernicus Data Space  https://identity.dataspace.copernicus.eu
  copernicus-dataspace-password  password  -  typed{8,64}  medium  CDSE_PASSWORD|DHUS_PASSWORD  cdse_password, dhus_password, cdse_pass, dhus_pass
Copernicus Marine  https://data.marine.copernicus.eu
  copernicus-marine-password  password  -  typed{8,64}  medium  COPERNICUSMARINE_SERVICE_PASSWORD|CMEMS_PASSWORD  cmems_password, cmems_pass, copernicusmarine_password, copernicusmarine_service_password
CORE  https://core.ac.uk/services/api
  core-api-key  API key  -  base62{32}  low  CORE_API_KEY  core.ac.uk, core_api_key
D-Wave  https://cloud.dwavesys.com/leap/
  quantum-dwave-token  token  DEV-|SDK-  hex{40}  high  DWAVE_API_TOKEN  dwave, d-wave, dwavesys
Dataverse  https://dataverse.harvard.edu/dataverseuser.xhtml?selectTab=apiTokenTab
  dataverse-api-token  API token  -  uuid  high  DATAVERSE_API_TOKEN  dataverse, x-dataverse-key
DNAnexus  https://platform.dnanexus.com/account/apiTokens
  dnanexus-token  token  -  base62{32}  high  DX_SECURITY_CONTEXT  dnanexus, dx login, dx_security_context
eBird  https://ebird.org/api/keygen
  ebird-api-key  API key  -  base36{12}  low  EBIRD_API_KEY  ebird, x-ebirdapitoken
ECMWF  https://api.ecmwf.int/v1/key/
  ecmwf-api-key  API key  -  hex{32}  low  ECMWF_API_KEY  ecmwf, api.ecmwf.int, ecmwfapirc, ecmwfapi
Elsevier  https://dev.elsevier.com/apikey/manage
  elsevier-api-key  API key  -  hex{32}  medium  ELSEVIER_API_KEY|SCOPUS_API_KEY  elsevier, scopus, sciencedirect, pybliometrics, x-els-apikey
figshare  https://figshare.com/account/applications
  figshare-token  token  -  hex{128}  high  FIGSHARE_TOKEN  figshare
GBIF  https://www.gbif.org/user/profile
  gbif-password  password  -  typed{8,64}  medium  GBIF_PWD  gbif_pwd, gbif_password, gbif_pass, gbif password
Gurobi  https://license.gurobi.com
  gurobi-wls-secret  secret  -  uuid  medium  GRB_WLSSECRET  gurobi, wlssecret, wlsaccessid, licenseid
IBM Quantum
  ibm-quantum-token-legacy  token (old form)  -  hex{128}  high  QISKIT_IBM_TOKEN  qiskit, ibmq, ibm_quantum, save_account, qxtoken
IonQ  https://cloud.ionq.com/settings/keys
  quantum-ionq-key  API key  -  base62{32}  high  IONQ_API_KEY  ionq
KoboToolbox  https://kf.kobotoolbox.org/token/
  kobo-token  token  -  hex{40}  high  KOBO_TOKEN  kobotoolbox, kobo_token, koboextractor, kf.kobotoolbox.org, kobo
Materials Project  https://next-gen.materialsproject.org/dashboard
  materials-project-key  key  -  base62{32}|base62{16}  low  MP_API_KEY|PMG_MAPI_KEY  materialsproject, materials project, mprester, mp_api_key, mp-api, pmg_mapi_key
NASA  https://api.nasa.gov  https://api.nasa.gov
  nasa-api-key  API key  -  base62{40}  low  NASA_API_KEY  nasa, api.nasa.gov
NASA Earthdata  https://urs.earthdata.nasa.gov
  earthdata-password  password  -  typed{8,64}  high  EARTHDATA_PASSWORD  earthdata_password, earthdata_pass, edl_password, earthdata password
NASA FIRMS  https://firms.modaps.eosdis.nasa.gov/api/map_key/
  firms-map-key  map key  -  hex{32}  low  FIRMS_MAP_KEY  firms.modaps, firms_map, firms_key, firms api, nasa firms
NCBI Entrez  https://account.ncbi.nlm.nih.gov/settings/
  ncbi-api-key  API key  -  hex{36}  low  NCBI_API_KEY|ENTREZ_API_KEY  ncbi, entrez, eutils, biopython, pubmed
NOAA  https://www.ncdc.noaa.gov/cdo-web/token
  noaa-cdo-token  token  -  alpha{32}  low  NOAA_TOKEN|NOAA_KEY  noaa, ncdc, ncei, cdo-web
Open Science Framework  https://osf.io/settings/tokens
  osf-token  token  -  base62{70}  high  OSF_TOKEN  osf, osf.io, osfclient
OpenAQ  https://explore.openaq.org/account
  openaq-key  key  -  hex{64}  low  OPENAQ_API_KEY  openaq
OpenTopography  https://portal.opentopography.org/myopentopo
  opentopography-key  key  -  hex{32}  low  OPENTOPOGRAPHY_API_KEY  opentopography, portal.opentopography.org
Planet  https://www.planet.com/account/
  planet-api-key  API key  PLAK  hex{32}  high  PL_API_KEY|PLANET_API_KEY
Semantic Scholar  https://www.semanticscholar.org/product/api
  semantic-scholar-key  key  -  base62{40}|"s2k-"base62{36,44}  low  S2_API_KEY|SEMANTIC_SCHOLAR_API_KEY  semanticscholar, semantic scholar, semantic_scholar, s2_api_key
Sentinel Hub  https://apps.sentinel-hub.com/dashboard/#/account/settings
  sentinelhub-client-secret  client secret  -  base62{32}|[!#-&(-Z^-_a-z|~]{40}  high  SH_CLIENT_SECRET|SENTINELHUB_CLIENT_SECRET  sentinelhub, sentinel hub, sh_client_secret, shconfig
Springer Nature  https://dev.springernature.com
  springer-api-key  API key  -  hex{32}  low  SPRINGER_API_KEY  springer, springernature, api.springernature.com
US Census Bureau  https://api.census.gov/data/key_signup.html
  census-api-key  API key  -  hex{40}  low  CENSUS_API_KEY  census_api, census_key, census, api.census.gov
US Energy Information Administration  https://www.eia.gov/opendata/register.php
  eia-api-key  API key  -  base62{40}|hex{32}  low  EIA_API_KEY  eia_api, eia_key, api.eia.gov
USGS EarthExplorer  https://ers.cr.usgs.gov/profile/access
  usgs-m2m-token  token  -  word{64}  medium  USGS_TOKEN|LANDSATXPLORE_PASSWORD  earthexplorer, landsatxplore, usgs, m2m.cr.usgs.gov, usgs_token
Web of Science  https://developer.clarivate.com
  wos-api-key  API key  -  hex{40}  medium  WOS_API_KEY  clarivate, web of science, webofscience, wos_api, wos_key, woskey
Wolfram Alpha  https://developer.wolframalpha.com/access
  amplify-wolfram-appid  app id  -  BASE36{6}"-"BASE36{10}  low  WOLFRAM_ALPHA_APPID|APPID  wolfram, wolframalpha, wolfram_app
Zenodo  https://zenodo.org/account/settings/applications/
  zenodo-token  token  -  base62{60}  high  ZENODO_TOKEN|ZENODO_ACCESS_TOKEN  zenodo
`
);
