import { defineMeaning } from '../defineMeaning';
import { BASE62 } from '../id/identifiers';
import { phrases } from '../phrases';

export const base64 = defineMeaning({
  id: 'software.base64',
  title: 'Base64 data',
  gives: 'text',
  names: phrases(`
    base64; base 64; encoded data; binary data; = bytes; base64 data; encoded content; base 64 content;
    base64 content; file data; raw bytes; image data; = buffer; binary; encoded; = signature data;
    encrypted data; ciphertext; = cipher text; encrypted value; encrypted content; = iv; encrypted;
    public key; signing key; = signature; signature; = sig; x5c; attachment content; hmac signature;
    webhook signature; digital signature; = proof; certificate; cert; = thumbprint64; ssh public key;
    audio data; encryption key; = ct; pem
  `),
  aliases: ['byte', 'base64', 'binary', 'string.binary'],
  generate: draw => `${draw.random.characters(43, BASE62)}=`,
  examples: [
    'Attachment.base64: string',
    'file.encoded_data: string',
    'Webhook.signature: string',
    'Key.publicKey: string',
  ],
});
