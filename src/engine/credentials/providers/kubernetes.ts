// Shapes: kubernetes.io/docs, "Authenticating with Bootstrap Tokens",
// "Organizing Cluster Access Using kubeconfig Files" and "Secrets".
import { provider } from '../description';

export default provider({
  name: 'Kubernetes',
  source:
    'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  severity: 'critical',
  why: 'Whoever has it and reaches the cluster can act in it.',
  credentials: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      lead: '--token |--token=|token: ',
      near: ['kubeadm', 'bootstrap', 'discovery'],
      body: 'base36{6}"."base36{16}',
      context: ['bootstrap_token', 'bootstrap token', 'kubeadm'],
      why: 'Whoever has it and reaches the cluster can join a machine to it.'
    },
    {
      id: 'kubernetes-kubeconfig-key',
      title: 'Client key of a kubeconfig',
      lead: 'client-key-data: |client-key-data:|"client-key-data": "|"client-key-data":"',
      body: '"LS0tLS1CRUdJTi"b64{200,4000}"="{0,2}',
      variable: 'KUBECONFIG',
      source:
        'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'
    },
    {
      id: 'kubernetes-secret-yaml',
      title: 'Value of a Kubernetes secret',
      body: 'b64{8,1000}"="{0,2}',
      context: ['kind: secret', 'stringdata:'],
      severity: 'high',
      source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
      why: 'Whoever has it has what the secret was made to protect.'
    }
  ]
});
