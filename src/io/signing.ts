import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { KeyUnusable, type Signing } from "./io.ts";

/** What locks a private key that has a passphrase; OpenSSL reads it too. */
const CIPHER = "aes-256-cbc";

/** Node's crypto, and nothing else: no key is kept anywhere. */
export const nodeSigning: Signing = {
  newKey(passphrase) {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const locked = passphrase === null ? {} : { cipher: CIPHER, passphrase };
    const pem = privateKey.export({ type: "pkcs8", format: "pem", ...locked }).toString();
    return { pem, publicKey: derOf(publicKey) };
  },
  openPrivate(pem, passphrase) {
    const locked = /-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(pem);
    if (locked && passphrase === null) throw new KeyUnusable("passphrase");
    const key = opened(
      () => createPrivateKey({ key: pem, format: "pem", ...(locked ? { passphrase: passphrase ?? "" } : {}) }),
      locked,
    );
    return { publicKey: derOf(createPublicKey(key)), sign: (payload) => new Uint8Array(sign(null, payload, key)) };
  },
  // The public half of a private key is not taken for a public key: whoever hands out that file has lost it.
  openPublic: (pem) =>
    derOf(
      opened(() => {
        if (/PRIVATE KEY-----/.test(pem)) throw new KeyUnusable("not-a-key");
        return createPublicKey({ key: pem, format: "pem" });
      }, false),
    ),
  verify(publicKey, payload, signature) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
      return key.asymmetricKeyType === "ed25519" && verify(null, payload, key, signature);
    } catch {
      return false;
    }
  },
};

const derOf = (key: KeyObject): Uint8Array => new Uint8Array(key.export({ type: "spki", format: "der" }));

function opened(read: () => KeyObject, locked: boolean): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new KeyUnusable(locked ? "passphrase" : "not-a-key");
  }
  if (key.asymmetricKeyType !== "ed25519") throw new KeyUnusable("not-ed25519");
  return key;
}
