// Shapes: docs.stripe.com/keys.
import { provider } from '../description';

export default provider({
  name: 'Stripe',
  revoke: 'https://dashboard.stripe.com/apikeys',
  variable: 'STRIPE_SECRET_KEY|STRIPE_API_KEY',
  source: 'https://docs.stripe.com/keys',
  severity: 'critical',
  why: 'Whoever has it can read payments, refund them and charge customers in your name.',
  credentials: [
    {
      id: 'stripe-secret-key-live',
      title: 'Stripe live secret key',
      prefix: 'sk_live_',
      body: 'base62{24,247}',
      source: 'https://docs.stripe.com/api/authentication'
    },
    {
      id: 'stripe-restricted-key-live',
      title: 'Stripe live restricted key',
      prefix: 'rk_live_',
      body: 'base62{24,247}',
      severity: 'high'
    },
    {
      id: 'stripe-secret-key-test',
      title: 'Stripe test secret key',
      prefix: 'sk_test_',
      body: 'base62{24,247}',
      severity: 'low',
      why: 'Whoever has it can use the test mode of your Stripe account; no money moves.',
      source: 'https://docs.stripe.com/api/authentication'
    },
    {
      id: 'stripe-restricted-key-test',
      title: 'Stripe test restricted key',
      prefix: 'rk_test_',
      body: 'base62{24,247}',
      severity: 'low',
      why: 'Whoever has it can use the test mode of your Stripe account; no money moves.'
    },
    {
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      prefix: 'pk_live_|pk_test_',
      body: 'base62{24,247}',
      category: 'public',
      variable: 'STRIPE_PUBLISHABLE_KEY',
      severity: 'low',
      why: 'It stands in web pages; nobody can do harm with it.'
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Stripe webhook secret',
      prefix: 'whsec_',
      body: 'base62{32}|b64{32,64}"="{0,2}',
      variable: 'STRIPE_WEBHOOK_SECRET',
      severity: 'medium',
      why: 'Whoever has it can forge events that your server believes to be from Stripe.'
    }
  ]
});
