// Pictures, music, games and news. Shapes: documentation and public code.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can use ${name} in your name and use up your quota.`;

export default table(
  why,
  `
Cloudinary  https://console.cloudinary.com/settings/api-keys
  cloudinary-api-secret  API secret  -  b64url{27}|base62{32}  high  CLOUDINARY_API_SECRET  cloudinary
  cloudinary-url  URL  cloudinary://  dec{15}":"b64url{27}"@"[a-z0-9_-]{3,32}  high  CLOUDINARY_URL
Edamam  https://developer.edamam.com/admin/applications
  edamam-app-key  application key  -  hex{32}  low  EDAMAM_APP_KEY  edamam
Flickr  https://www.flickr.com/services/apps
  flickr-api-key  API key  -  hex{32}  low  FLICKR_API_KEY  flickr, flickrapi
football-data.org  https://www.football-data.org
  football-data-token  token  -  hex{32}  low  FOOTBALL_DATA_TOKEN  football-data.org, football_data, footballdata
Genius  https://genius.com/api-clients
  genius-access-token  access token  -  b64url{64}  low  GENIUS_ACCESS_TOKEN  lyricsgenius, genius_access, genius_token, genius_api, genius.com, geniustoken, genius_client
Giphy  https://developers.giphy.com/dashboard/
  giphy-key  key  -  base62{32}  low  GIPHY_API_KEY  giphy
ImageKit  https://imagekit.io/dashboard/developer/api-keys
  imagekit-private-key  private key  private_  base62{27}"="  medium  IMAGEKIT_PRIVATE_KEY  imagekit
Last.fm  https://www.last.fm/api/accounts
  lastfm-api-key  API key  -  hex{32}  low  LASTFM_API_KEY  last.fm, lastfm, pylast
New York Times  https://developer.nytimes.com/my-apps
  nytimes-key  key  -  base62{32}  low  NYTIMES_API_KEY|NYT_API_KEY  nytimes, api.nytimes.com, new york times
NewsAPI  https://newsapi.org/account
  newsapi-key  key  -  hex{32}  low  NEWSAPI_KEY|NEWS_API_KEY  newsapi
OMDb  https://www.omdbapi.com/apikey.aspx
  omdb-api-key  API key  -  hex{8}  low  OMDB_API_KEY  omdb, omdbapi
Pexels  https://www.pexels.com/api/key/
  pexels-key  key  -  base62{56}  low  PEXELS_API_KEY  pexels
Photoroom  https://app.photoroom.com/api-dashboard  https://docs.photoroom.com/image-editing-api-plus-plan/sandbox-mode
  photoroom-api-key  API key  sk_pr_|sandbox_sk_pr_  base62{1,40}"_"hex{40}  medium  PHOTOROOM_API_KEY
Pixabay  https://pixabay.com/api/docs/
  pixabay-key  key  -  dec{7,8}"-"hex{25}  low  PIXABAY_API_KEY  pixabay
RAWG
  rawg-key  key  -  hex{32}  low  RAWG_API_KEY  rawg
Riot Games  https://developer.riotgames.com  https://developer.riotgames.com/docs/portal
  riot-api-key  API key  RGAPI-  uuid  low  RIOT_API_KEY
Shutterstock
  shutterstock-token  token  v2/  base62{388}  medium  SHUTTERSTOCK_TOKEN  shutterstock
Spoonacular  https://spoonacular.com/food-api/console
  spoonacular-key  key  -  hex{32}  low  SPOONACULAR_API_KEY  spoonacular
SportsDataIO
  sportsdata-key  key  -  hex{32}  low  SPORTSDATA_API_KEY  sportsdata.io, sportsdataio
Spotify  https://developer.spotify.com/dashboard
  spotify-client-secret  client secret  -  hex{32}  medium  SPOTIPY_CLIENT_SECRET|SPOTIFY_CLIENT_SECRET  spotify, spotipy
  spotify-access-token  access token  BQ  b64url{100,300}  low  -  spotify, spotipy
Steam  https://steamcommunity.com/dev/apikey
  steam-web-api-key  Web API key  -  HEX{32}  medium  STEAM_API_KEY  steampowered, steam_api, steam_key, steamkey, steam_web, steamid, steam api
The Guardian  https://bonobo.capi.gutools.co.uk/register/developer
  guardian-key  API key  -  uuid  low  GUARDIAN_API_KEY  content.guardianapis.com, guardianapis, guardian_api, guardian_key, theguardian
The Odds API  https://the-odds-api.com/account/
  the-odds-api-key  API key  -  hex{32}  low  ODDS_API_KEY  the-odds-api, theoddsapi
Ticketmaster
  ticketmaster-key  key  -  base62{32}  low  TICKETMASTER_API_KEY  ticketmaster
TMDB  https://www.themoviedb.org/settings/api
  tmdb-api-key  API key  -  hex{32}  low  TMDB_API_KEY  tmdb, themoviedb
Unsplash  https://unsplash.com/oauth/applications
  unsplash-access-key  access key  -  b64url{43}  low  UNSPLASH_ACCESS_KEY  unsplash
`
);
