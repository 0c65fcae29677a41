// Keys of wallets: BIP 39 (words), Base58Check (Wallet Import Format), secp256k1
// (Ethereum), docs.cdp.coinbase.com (key files).
import { provider } from '../description';
import { isDemoMnemonic, mnemonic, walletImportFormat } from '../wallets';

const toWords = (count: number): string =>
  Array<string>(count).fill('lower{3,8}').join('" "');

/** Words are what it is made of; its checksum tells it from a sentence. */
const isAllowed = (): boolean => true;

export default provider({
  name: 'Wallets',
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  severity: 'critical',
  why: 'Whoever has it can move everything that the wallet holds.',
  credentials: [
    {
      id: 'bip39-mnemonic',
      title: 'Recovery phrase of a wallet',
      body: `${toWords(24)}|${toWords(12)}`,
      beside:
        '"mnemonic"|"MNEMONIC"|"Mnemonic"|"seed phrase"|"seed_phrase"|"SEED_PHRASE"|"recovery phrase"',
      isPlausible: isAllowed,
      isPublic: isDemoMnemonic,
      proof: mnemonic,
      variable: 'MNEMONIC'
    },
    {
      id: 'bitcoin-wif-key',
      title: 'Bitcoin private key',
      prefix: '5|K|L',
      body: 'base58{50,51}',
      beside:
        '"bitcoin"|"Bitcoin"|"BITCOIN"|"btc"|"BTC"|"wif"|"WIF"|"private_key"|"PRIVATE_KEY"',
      context: ['bitcoin', 'btc', 'wif', 'private_key', 'private key'],
      proof: walletImportFormat,
      variable: 'BITCOIN_PRIVATE_KEY',
      source: 'https://en.bitcoin.it/wiki/Wallet_import_format'
    },
    {
      id: 'ethereum-private-key',
      title: 'Ethereum private key',
      body: '("0x")?hex{64}',
      context: [
        'ethereum',
        'eth_private',
        'private_key',
        'privatekey',
        'private key',
        'web3',
        'metamask',
        'wallet_key'
      ],
      variable: 'PRIVATE_KEY|ETH_PRIVATE_KEY'
    },
    {
      id: 'coinbase-cdp-private-key',
      title: 'Coinbase developer key',
      pem: { label: 'EC PRIVATE KEY', near: '/apiKeys/' },
      revoke: 'https://portal.cdp.coinbase.com',
      variable: 'COINBASE_API_SECRET',
      source: 'https://docs.cdp.coinbase.com'
    }
  ]
});
