// Shapes: Grafana's source (pkg/components/satokengen, apikeygen).
import { base64Json } from '../base64json';
import { crcGrafana } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Grafana',
  variable: 'GRAFANA_API_KEY',
  source:
    'https://github.com/grafana/grafana/tree/main/pkg/components/satokengen',
  severity: 'high',
  why: 'Whoever has it can read your dashboards and the data behind them.',
  credentials: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      prefix: 'glsa_',
      body: 'base62{32}"_"hex{8}',
      proof: crcGrafana
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud token',
      revoke: 'https://grafana.com/profile/org',
      prefix: 'glc_',
      body: '"eyJ"b64{40,360}"="{0,2}',
      proof: base64Json('o', 'n', 'k')
    },
    {
      id: 'grafana-api-key-legacy',
      title: 'Grafana API key (old form)',
      prefix: 'eyJrIjoi',
      body: 'b64{60,380}"="{0,2}',
      proof: base64Json('k', 'n', 'id')
    }
  ]
});
