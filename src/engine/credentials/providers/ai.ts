// Models, agents and what they are built with. Shapes: public code and secret
// scanners, unless a page of the provider stands at the head or in the last column.
// Of Kaggle the page tells where keys stand, of the others' form nothing but
// public code does.
import { table } from '../table';

const why = (name: string): string =>
  `Whoever has it can use ${name} at your cost and read what you keep there.`;

export default table(
  why,
  `
AI21 Labs  https://studio.ai21.com/account/api-key
  ai21-api-key  API key  -  uuid  high  AI21_API_KEY  ai21, ai21studio
Anyscale
  anyscale-api-key  API key  esecret_  base36{26}  high  ANYSCALE_API_KEY  anyscale
AssemblyAI  https://www.assemblyai.com/app/api-keys
  assemblyai-api-key  API key  -  hex{32}  high  ASSEMBLYAI_API_KEY  assemblyai, aai.settings
Baseten  https://app.baseten.co/settings/account/api_keys
  baseten-api-key  API key  -  base62{8}"."base62{32}  high  BASETEN_API_KEY  baseten
Brave Search  https://api-dashboard.search.brave.com
  brave-search-api-key  API key  BSA  b64url{24,40}  medium  BRAVE_API_KEY|BRAVE_SEARCH_API_KEY
Cartesia
  cartesia-api-key  API key  sk_car_  base62{20,40}  medium  CARTESIA_API_KEY  cartesia
Cerebras  https://cloud.cerebras.ai
  cerebras-api-key  API key  csk-  base36{48}  high  CEREBRAS_API_KEY
Chroma Cloud
  chroma-api-key  API key  ck-  base62{40,50}  medium  CHROMA_API_KEY  chroma
Clarifai  https://clarifai.com/settings/security
  clarifai-pat  personal access token  -  hex{32}  high  CLARIFAI_PAT|CLARIFAI_API_KEY  clarifai
ClearML
  clearml-credentials  credentials  -  base62{50}  high  CLEARML_API_SECRET_KEY  clearml, clearml_api_secret_key
CodeRabbit
  coderabbit-api-key  API key  cr-  hex{58}  medium  CODERABBIT_API_KEY
Cohere  https://dashboard.cohere.com/api-keys
  cohere-api-key  API key  -  base62{40}  high  COHERE_API_KEY|CO_API_KEY  cohere, co_api_key  -  https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/cohere.go
Comet  https://www.comet.com/account-settings/apiKeys
  comet-api-key  API key  -  base62{25}  high  COMET_API_KEY|OPIK_API_KEY  comet_api_key, comet_ml, comet.com, opik_api_key, opik
Coze
  coze-pat  personal access token  pat_  base62{64}  medium  COZE_API_TOKEN  coze
DagsHub  https://dagshub.com/user/settings/tokens
  dagshub-token  token  -  hex{40}  high  DAGSHUB_USER_TOKEN  dagshub
DashScope  https://bailian.console.aliyun.com
  dashscope-api-key  API key  sk-  hex{32}  high  DASHSCOPE_API_KEY  dashscope, qwen, bailian, tongyi
DeepAI
  deepai-api-key  API key  -  uuid  low  DEEPAI_API_KEY  deepai
Deepgram  https://console.deepgram.com
  deepgram-api-key  API key  -  hex{40}  high  DEEPGRAM_API_KEY|DG_API_KEY  deepgram
DeepInfra  https://deepinfra.com/dash/api_keys
  deepinfra-api-key  API key  -  base62{32}  high  DEEPINFRA_API_KEY|DEEPINFRA_API_TOKEN  deepinfra
DeepL  https://www.deepl.com/your-account/keys
  deepl-api-key-free  API key of the free plan  -  uuid":fx"  medium  DEEPL_API_KEY|DEEPL_AUTH_KEY
  deepl-api-key-pro  API key  -  uuid  medium  DEEPL_API_KEY|DEEPL_AUTH_KEY  deepl
Deepnote
  deepnote-api-key  API key  -  hex{64}  medium  DEEPNOTE_API_KEY  deepnote
DeepSeek  https://platform.deepseek.com/api_keys
  deepseek-api-key  API key  sk-  hex{32}  high  DEEPSEEK_API_KEY  deepseek  -  https://github.com/deepseek-ai/awesome-deepseek-integration/blob/840e93fbf2aa679f248b000dd35b94a91bf58b05/docs/agentUniverse/README.md
Devin
  devin-personal-api-key  personal API key  apk_user_  b64{120,180}"="{0,2}  high  DEVIN_API_KEY
  devin-service-api-key  service API key  apk_  b64{80,100}"="{0,2}  high  DEVIN_API_KEY
  devin-service-user-token  service user token  cog_  b32l{52}  high
Diffbot
  diffbot-token  token  -  hex{32}  medium  DIFFBOT_API_TOKEN  diffbot
E2B  https://e2b.dev/dashboard?tab=keys
  e2b-api-key  API key  e2b_  hex{40}  medium  E2B_API_KEY
ElevenLabs  https://elevenlabs.io/app/settings/api-keys
  elevenlabs-api-key  API key  sk_  hex{48}  high  ELEVENLABS_API_KEY|ELEVEN_API_KEY|XI_API_KEY  elevenlabs, xi-api-key
  elevenlabs-api-key-legacy  API key (old form)  -  hex{32}  high  ELEVEN_API_KEY|XI_API_KEY  elevenlabs, xi-api-key
Exa  https://dashboard.exa.ai/api-keys
  exa-api-key  API key  -  uuid  medium  EXA_API_KEY  exa_api_key, exa_py, exa.ai
fal.ai  https://fal.ai/dashboard/keys
  fal-key  key  -  uuid":"hex{32}  high  FAL_KEY  fal_key, fal.ai, fal_client
Firecrawl  https://www.firecrawl.dev/app/api-keys  https://docs.firecrawl.dev/introduction
  firecrawl-api-key  API key  fc-  hex{32}  medium  FIRECRAWL_API_KEY
Fireworks AI  https://fireworks.ai/account/api-keys
  fireworks-api-key  API key  fw_  base62{22,24}  high  FIREWORKS_API_KEY
FriendliAI
  friendli-api-key  API key  flp_  base62{46}  medium  FRIENDLI_API_KEY|FRIENDLI_TOKEN
Gladia
  gladia-api-key  API key  -  uuid  medium  GLADIA_API_KEY  gladia
Greptile
  greptile-api-key  API key  -  b64{48}  medium  GREPTILE_API_KEY  greptile
Helicone  https://us.helicone.ai/settings/api-keys
  helicone-api-key  API key  sk-helicone-  base36{7}"-"base36{7}"-"base36{7}"-"base36{7}  medium  HELICONE_API_KEY
Jina AI  https://jina.ai/api-dashboard
  jina-api-key  API key  jina_  b64url{60}  medium  JINA_API_KEY|JINAAI_API_KEY
Kaggle  https://www.kaggle.com/settings
  kaggle-api-token  API token  KGAT_  hex{32}  high  KAGGLE_API_TOKEN  -  -  https://github.com/Kaggle/kaggle-api#api-credentials
  kaggle-legacy-key  key  -  hex{32}  high  KAGGLE_KEY  kaggle  -  https://github.com/Kaggle/kaggle-api#api-credentials
Kagi  https://kagi.com/settings/api
  kagi-api-key  API key  -  b64url{11}"."b64url{43}  medium  KAGI_API_KEY  kagi, kagi_api, kagiapi
Kling AI
  klingai-secret-key  secret key  -  base62{32}  medium  -  kling
Label Studio
  labelstudio-token  token  -  hex{40}  medium  LABEL_STUDIO_API_KEY  label studio, label_studio, labelstudio
Lambda Cloud
  lambda-cloud-key  key  secret_  base36{1,64}"_"hex{32}"."base62{32}  high  LAMBDA_API_KEY  lambda cloud, lambdalabs, lambda_api, lambda.ai
Langfuse  -  https://langfuse.com/docs/api-and-data-platform/features/public-api
  langfuse-secret-key  secret key  sk-lf-  uuid  medium  LANGFUSE_SECRET_KEY
LangSmith  https://smith.langchain.com/settings  https://docs.langchain.com/langsmith/create-account-api-key
  langsmith-legacy-key  key (old form)  ls__  hex{32}  medium  LANGCHAIN_API_KEY  langsmith, langchain, smith.langchain.com
  langsmith-personal-token  personal token  lsv2_pt_  hex{32}"_"hex{10}  medium  LANGSMITH_API_KEY|LANGCHAIN_API_KEY  -  -  https://github.com/langchain-ai/langsmith-sdk/blob/bc8dd672a7b9e7d09bcb2fdada0baff80700f9b0/python/langsmith/anonymizer.py
  langsmith-service-key  service key  lsv2_sk_  hex{32}"_"hex{10}  high  LANGSMITH_API_KEY|LANGCHAIN_API_KEY  -  -  https://github.com/langchain-ai/langsmith-sdk/blob/bc8dd672a7b9e7d09bcb2fdada0baff80700f9b0/python/langsmith/anonymizer.py
Leonardo.Ai
  leonardo-api-key  API key  -  uuid  medium  LEONARDO_API_KEY  leonardo
LightOn
  lighton-paradigm-api-key  API key  -  b64url{40,80}  medium  PARADIGM_API_KEY  lighton, paradigm
LlamaCloud  https://cloud.llamaindex.ai/api-key  https://docs.cloud.llamaindex.ai
  llamacloud-api-key  API key  llx-  b64url{48}  high  LLAMA_CLOUD_API_KEY|LLAMAPARSE_API_KEY
Mem0  https://app.mem0.ai/dashboard/api-keys
  mem0-api-key  API key  m0-  base62{40}  medium  MEM0_API_KEY  mem0, mem0ai
MiniMax
  minimax-api-key  API key  sk-api-  b64url{119}  high  MINIMAX_API_KEY
Mistral AI  https://console.mistral.ai/api-keys
  mistral-api-key  API key  -  base62{32}  high  MISTRAL_API_KEY  mistral  -  https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/mistral.go
Mixedbread
  mixedbread-api-key  API key  emb_|mxb_  base62{32,60}  medium  MXBAI_API_KEY  mixedbread, mxbai
Modal  https://modal.com/settings/tokens
  modal-token-id  token id  ak-  base62{22}  low  MODAL_TOKEN_ID  modal_token, modal.com, modal token
  modal-token-secret  token secret  as-  base62{22}  high  MODAL_TOKEN_SECRET  modal_token, modal.com, modal token
MonkeyLearn
  monkeylearn-api-key  API key  -  hex{40}  low  MONKEYLEARN_API_KEY  monkeylearn
Moonshot  https://platform.moonshot.ai/console/api-keys
  moonshot-api-key  API key  sk-  base62{48}  high  MOONSHOT_API_KEY|KIMI_API_KEY  moonshot, kimi
NLP Cloud
  nlpcloud-token  token  -  hex{40}  medium  NLPCLOUD_API_KEY  nlpcloud, nlp_cloud
Nomic  https://atlas.nomic.ai
  nomic-api-key  API key  nk-  b64url{43}  medium  NOMIC_API_KEY  nomic_api, nomic.ai, nomic_token
Novita AI
  novita-api-key  API key  sk_  b64url{43}  high  NOVITA_API_KEY  novita
NVIDIA  https://build.nvidia.com/settings/api-keys
  nvidia-api-key  API key  nvapi-  b64url{64}  high  NVIDIA_API_KEY|NGC_API_KEY  -  -  https://github.com/NVIDIA/NemoClaw/blob/04012f7b301ebc6658ec005ef90ad85778c2dc8f/scripts/debug.sh
  nvidia-ngc-legacy-key  NGC key  -  base62{84}  high  NGC_API_KEY|NGC_CLI_API_KEY  ngc, nvcr.io
Ollama  https://ollama.com/settings/keys
  ollama-api-key  API key  -  hex{32}"."b64url{24}  medium  OLLAMA_API_KEY  ollama
OpenRouter  https://openrouter.ai/settings/keys  https://openrouter.ai/docs/api-reference/authentication
  openrouter-api-key  API key  sk-or-v1-  hex{64}  high  OPENROUTER_API_KEY  -  -  https://github.com/OpenRouterTeam/typescript-sdk/blob/cb9393a896016155780a7fd04d3429ee2317b608/.speakeasy/in.openapi.yaml
Paperspace  https://console.paperspace.com
  paperspace-api-key  API key  -  hex{30}  high  PAPERSPACE_API_KEY|GRADIENT_API_KEY  paperspace
Perplexity  https://www.perplexity.ai/settings/api
  perplexity-api-key  API key  pplx-  base62{48}  high  PERPLEXITY_API_KEY|PPLX_API_KEY  -  -  https://docs.perplexity.ai/api-reference/generate-auth-token-post
Pinecone  https://app.pinecone.io  https://docs.pinecone.io/guides/projects/manage-api-keys
  pinecone-api-key  API key  pcsk_  base62{5,6}"_"base62{63}  high  PINECONE_API_KEY  -  -  https://github.com/pinecone-io/pinecone-python-client/blob/523f5a8df3f4cba90941497799b342d0e33862d1/pinecone/admin/api_keys.py
  pinecone-api-key-legacy  API key (old form)  -  uuid  high  PINECONE_API_KEY  pinecone
Predibase
  predibase-api-token  API token  pb_  b64url{22}  medium  PREDIBASE_API_TOKEN  predibase
Private AI
  privateai-api-token  API token  -  base36{32}  medium  PRIVATEAI_API_KEY  private-ai, privateai
PromptLayer
  promptlayer-api-key  API key  pl_  hex{32}  medium  PROMPTLAYER_API_KEY  promptlayer
Qdrant  https://cloud.qdrant.io
  qdrant-api-key  API key  -  b64url{32,80}  high  QDRANT_API_KEY  qdrant
Qianfan
  qianfan-api-key  API key  bce-v3/ALTAK-  base62{21}"/"hex{40}  high  QIANFAN_API_KEY|QIANFAN_BEARER_TOKEN
Replicate  https://replicate.com/account/api-tokens  https://replicate.com/docs/topics/security/api-tokens
  replicate-api-token  API token  r8_  base62{37}  high  REPLICATE_API_TOKEN
Retell AI
  retell-api-key  API key  key_  hex{28}  high  RETELL_API_KEY  retell
Roboflow  https://app.roboflow.com/settings/api
  roboflow-api-key  API key  -  base62{20}  medium  ROBOFLOW_API_KEY  roboflow
RunPod  https://www.console.runpod.io/user/settings
  runpod-api-key  API key  rpa_  BASE36{40}base62{6}  high  RUNPOD_API_KEY|RUNPOD_AI_API_KEY
Runway  https://dev.runwayml.com
  runway-api-key  API key  key_  hex{128}  high  RUNWAYML_API_SECRET
SambaNova  https://cloud.sambanova.ai/apis
  sambanova-api-key  API key  -  uuid  high  SAMBANOVA_API_KEY  sambanova, sambastudio
Scale AI  https://dashboard.scale.com/settings
  scale-api-key  API key  live_  hex{32}  high  SCALE_API_KEY  scale_api_key, scaleapi, scale.com
SerpApi  https://serpapi.com/manage-api-key
  serpapi-key  key  -  hex{64}  medium  SERPAPI_API_KEY|SERPAPI_KEY  serpapi
Serper  https://serper.dev/api-key
  serper-api-key  API key  -  hex{40}  medium  SERPER_API_KEY|SERPERDEV_API_KEY  serper, google.serper.dev
SigOpt
  sigopt-api-key  API key  -  BASE36{48}  low  SIGOPT_API_TOKEN  sigopt
SiliconFlow  https://cloud.siliconflow.cn/account/ak
  siliconflow-api-key  API key  sk-  lower{48}  high  SILICONFLOW_API_KEY  siliconflow
Speechmatics
  speechmatics-api-key  API key  -  base62{32}  medium  SPEECHMATICS_API_KEY  speechmatics
Spider.cloud
  spider-api-key  API key  sk-  uuid  medium  SPIDER_API_KEY  spider_api, spider.cloud, spider_client, spidercloud
Stability AI  https://platform.stability.ai/account/keys
  stability-api-key  API key  sk-  base62{48}  high  STABILITY_API_KEY|STABILITY_KEY|DREAMSTUDIO_API_KEY  stability_api, stability.ai, stability_key, dreamstudio
Tavily  https://app.tavily.com  https://docs.tavily.com/documentation/api-reference/introduction
  tavily-api-key  API key  tvly-  base62{32}  medium  TAVILY_API_KEY
  tavily-api-key-scoped  API key of one environment  tvly-dev-|tvly-prod-  b64url{32,50}  medium  TAVILY_API_KEY
Together AI  https://api.together.ai/settings/api-keys
  together-api-key  API key  tgp_v1_  b64url{43}  high  TOGETHER_API_KEY|TOGETHERAI_API_KEY
  together-api-key-legacy  API key (old form)  -  hex{64}  high  TOGETHER_API_KEY  together_api, together.xyz, together.ai, togetherai, together_ai
Ultralytics  https://hub.ultralytics.com/settings?tab=api+keys
  ultralytics-api-key  API key  -  hex{42}  medium  ULTRALYTICS_API_KEY  ultralytics, hub.login
Unstructured  https://platform.unstructured.io
  unstructured-api-key  API key  -  base62{28,40}  medium  UNSTRUCTURED_API_KEY  unstructured_api, unstructuredio, unstructured.io
Upstage  https://console.upstage.ai/api-keys
  upstage-api-key  API key  up_  base62{29}  high  UPSTAGE_API_KEY  upstage
Vast.ai  https://cloud.vast.ai/account/
  vastai-api-key  API key  -  hex{64}  high  VAST_API_KEY  vast.ai, vastai
Vectara  https://console.vectara.com
  vectara-api-key  API key  zwt_|zut_|zqt_  b64url{38,40}  medium  VECTARA_API_KEY  vectara
Voiceflow
  voiceflow-api-key  API key  VF.DM.|VF.WS.|VF.  hex{24}"."base62{16}  medium  VOICEFLOW_API_KEY
Volcengine
  volcengine-ark-key  key  -  uuid  high  ARK_API_KEY  ark_api_key, volcengine, doubao, volces.com
Voyage AI  https://dashboard.voyageai.com
  voyage-api-key  API key  pa-  b64url{43}  high  VOYAGE_API_KEY|VOYAGEAI_API_KEY
Weaviate  https://console.weaviate.cloud
  weaviate-api-key  API key  -  base62{32,44}  high  WEAVIATE_API_KEY|WCD_API_KEY  weaviate, wcd_api_key, wcs_api_key
Weights & Biases  https://wandb.ai/authorize
  wandb-api-key  API key  -  hex{40}  high  WANDB_API_KEY  wandb, weightsandbiases, weights & biases  -  https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters
  wandb-api-key-v1  API key  wandb_v1_  base62{27}"_"base62{49}  high  WANDB_API_KEY  -  -  https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters
xAI  https://console.x.ai
  xai-api-key  API key  xai-  base62{80}  high  XAI_API_KEY|GROK_API_KEY
  xai-management-key  management key  xai-token-  base62{80}  critical  XAI_MANAGEMENT_API_KEY
You.com
  you-com-api-key  API key  ydc-sk-  hex{16}"-"b64url{32,64}  medium  YDC_API_KEY  you.com, ydc_api, youretriever
Zhipu  https://open.bigmodel.cn/usercenter/apikeys
  zhipu-api-key  API key  -  hex{32}"."base62{16}  high  ZHIPUAI_API_KEY|ZAI_API_KEY  zhipu, bigmodel, chatglm, zai_api
Zilliz Cloud
  zilliz-api-key  API key  -  base36{64,128}  high  ZILLIZ_API_KEY|ZILLIZ_CLOUD_API_KEY  zilliz, zillizcloud, milvus_token
`
);
