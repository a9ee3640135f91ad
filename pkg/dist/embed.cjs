var b=require("./shared.cjs");var S=require("./shared.cjs");function i(n,e){throw{code:"INVALID_OPTIONS",message:`${n} ${e}`,field:n,retryable:!1}}function u(n){return n==null?String(n):Array.isArray(n)?"an array":typeof n==
"object"?"an object":`a ${typeof n}`}function A(n,e,t){let r=t(n,e);return r===void 0?i(e,"is missing"):r}function E(n,e){let t=n.get(e);return t===void 0?void 0:G(e,t)}function y(n,e){let t=E(n,e);
return t!==void 0&&I(e,t),t}function j(n,e){let t=n.get(e);if(t!==void 0)return Array.isArray(t)||i(e,`must be an array of strings, not ${u(t)}`),t.map(r=>(typeof r!=
"string"&&i(e,`must be an array of strings, and holds ${u(r)}`),r===""&&i(e,"holds an empty string"),G(e,r)))}function w(n,e,t){let r=E(n,e),s=t.find(o=>o===r);
return r!==void 0&&s===void 0&&i(e,`must be ${t.map(o=>`'${o}'`).join(" or ")}`),s}function O(n,e,t,r,s){let o=n.get(e);if(o!==void 0)return typeof o!="number"&&
i(e,`${s}, not ${u(o)}`),(!Number.isInteger(o)||o<t||o>r)&&i(e,s),o}function I(n,e){e===""&&i(n,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&i(n,"is the text of a missing value")}function G(n,e){return typeof e!="string"?i(n,`must be a string, not ${u(e)}`):(e.includes("\0")&&i(n,"holds the chara\
cter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&i(n,"holds half of a surrogate pair, which the server would replace by another char\
acter"),e)}var le=300,M=86400,ge=2147483647;function B(n,e){let t=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${M} (one day)`;return{externalUserId:A(
n,"externalUserId",y),externalProjectId:A(n,"externalProjectId",y),firstName:E(n,"firstName")??"",lastName:E(n,"lastName")??"",role:y(n,"role"),projectDisplayName:y(
n,"projectDisplayName"),...me(n),...he(n),iat:t,exp:t+(O(n,"expiresIn",1,M,r)??le)}}function me(n){let e=w(n,"version",["v3","v4"])??"v3",t=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of t)n.has(a)&&i(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:y(n,"pieceSet")};let r=w(
n,"piecesFilterType",["NONE","ALLOWED"]),s=j(n,"piecesTags"),o=s!==void 0&&s.length>0;return o&&r!=="ALLOWED"&&i("piecesTags","is read only with piecesFilterTyp\
e 'ALLOWED'"),!o&&r==="ALLOWED"&&i("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:s}}function he(n){
let e=y(n,"concurrencyPoolKey"),r=O(n,"concurrencyPoolLimit",1,ge,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&i("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&i("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}function _(n,e){let[t]=e.map(r=>({candidate:r,distance:be(n.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:s})=>s<=Math.max(1,Math.floor(r.length/
4))).sort((r,s)=>r.distance-s.distance);return t?.candidate}function be(n,e){let t=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=n.length;r++){let s=[
r];for(let o=1;o<=e.length;o++){let a=t[o-1]+(n[r-1]===e[o-1]?0:1);s.push(Math.min(a,t[o]+1,s[o-1]+1))}t=s}return t[e.length]}var W=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],Ae=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function F(n,e){let t=H("options",n);(typeof t!="object"||t===null||Array.isArray(t))&&i("options",`must be an object\
, not ${u(t)}`);let r=J("options",()=>Object.entries(t)).filter(([,o])=>o!==void 0);for(let[o]of r)e.includes(o)||Ee(o,e);let s=r.map(([o,a])=>[o,o==="signingKe\
y"?a:H(o,a)]);return new Map(s.filter(([,o])=>o!=null))}function Ee(n,e){/^[\w$-]{1,40}$/.test(n)||i("options","has a key that is not an option");let t=Ae.get(n)??
_(n,e);return i(n,`is not an option: ${t===void 0?"is it misspelt?":`did you mean ${t}?`}`)}function H(n,e){return typeof e=="object"&&e!==null?J(n,()=>{let{toJSON:t}=e;
return typeof t=="function"?t.call(e):Array.isArray(e)?Array.from(e):e}):e}function J(n,e){try{return e()}catch{return i(n,"could not be read")}}var re=require("./shared.cjs");function v(n){try{let e=atob(n.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,t=>t.charCodeAt(0))}catch{return}}function p(n){let e="";for(let t of n)
e+=String.fromCharCode(t);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var m=new Map;function z(n){let e=m.get(n);return e!==void 0&&C(n,e),e}function C(n,e){m.delete(n),m.set(n,e),m.size>32&&m.delete(m.keys().next().value)}function x(n){let[e,t]=n;if(e===void 0||t===void 0)return;if(t<128)return{tag:e,header:2,total:2+t};let r=t&127;if(r===0||r>4||n.length<2+r)return;let s=n.subarray(
2,2+r).reduce((o,a)=>o*256+a,0);return{tag:e,header:2+r,total:2+r+s}}function U(n){let e=[];for(let t=n;t.length>0;){let r=x(t);if(r===void 0||r.total>t.length)
return;let{tag:s,header:o,total:a}=r;e.push({tag:s,content:t.subarray(o,a),whole:t.subarray(0,a)}),t=t.subarray(a)}return e}function l(n,...e){let t=e.reduce((r,s)=>r+
s.length,0);return ke([Uint8Array.of(n,...xe(t)),...e])}function xe(n){if(n<128)return[n];let e=[];for(let t=n;t>0;t=Math.floor(t/256))e.unshift(t%256);return[128|
e.length,...e]}function ke(n){let e=new Uint8Array(n.reduce((r,s)=>r+s.length,0)),t=0;for(let r of n)e.set(r,t),t+=r.length;return e}var Q=2048,V="2a864886f70d010101",Se={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b6571":"\
an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},we="2a864886f70d010701";function X(n){
let e=Z(n),[t,r,s]=e.map(({tag:o})=>o);return t===2&&r===2?Y(n,e):t===2&&r===48?Oe(e):t===2&&r===4?R("an elliptic-curve key"):t===48&&r===3?g("a public key"):t===
48&&r===48&&s===3?g("a certificate"):t===48&&r===4?P():i("signingKey","is DER, but no private key")}function q({pkcs1:n}){let e=l(48,l(6,Ue(V)),l(5));return l(48,
l(2,Uint8Array.of(0)),e,l(4,n))}function P(){return i("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function g(n){
return i("signingKey",`is ${n}: give the private key, which Activepieces shows when the signing key is created`)}function R(n){return i("signingKey",`is ${n}: A\
ctivepieces takes RSA keys (RS256) only`)}function K(){return i("signingKey","is damaged: copy it again")}function Z(n){let e=x(n);return e?.tag!==48?K():(e.total>
n.length&&i("signingKey",`is cut off: it has ${n.length} of ${e.total} bytes`),e.total<n.length&&i("signingKey",`has ${n.length-e.total} bytes behind its end`),
U(n.subarray(e.header))??K())}function Oe([,n,e]){let[t]=U(n.content)??[],r=t?.tag===6?Ce(t.content):K();return r===we&&i("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==V&&R(Se[r]??"a key of another algorithm"),e?.tag!==4?K():Y(e.content,Z(e.content))}function Y(n,e){
let t=e.filter(({tag:o})=>o===2);if(e.length===2&&t.length===2)return g("a public key");if(e.length===6&&t.length===6)return R("a DSA key");if(e.length===10&&i(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||t.length!==9)return K();let[r,s]=t.slice(1).map(({content:o})=>ve(o));return $(
Ie(r)),{pkcs1:n,modulus:r,exponent:s}}function $(n){n<Q&&i("signingKey",`has ${n} bits: RS256 asks for ${Q} or more`)}function Ie(n){let[e=0]=n;return n.length*
8-(Math.clz32(e)-24)}function ve(n){let e=n.findIndex(t=>t!==0);return n.subarray(e<0?n.length:e)}function Ce(n){return Array.from(n,e=>e.toString(16).padStart(
2,"0")).join("")}function Ue(n){return Uint8Array.from(n.match(/../g),e=>Number.parseInt(e,16))}var h="-----BEGIN ",T="-----";function te(n,e){let t=ee(n);if(t.includes(h))return ne(t);t.includes(`${T}END `)&&i("signingKey","has no BEGIN line: it is cut of\
f");let r=v(t),s=r===void 0?"":ee($e(r));return s.includes(h)?ne(s):r!==void 0&&Pe(r)?r:Re(t,e)}function ee(n){return n.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function ne(n){let e=Ne(n),{label:t,body:r}=e.find(({label:s})=>s.endsWith("PRIVATE KEY"))??e[0];return t==="OPENSSH PRIVATE KE\
Y"&&i("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&i("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&P(),r.trim()===""&&i("signingKey","is empty between its BEGIN and END line\
s"),v(r)??i("signingKey","is cut off, or holds something that is not base64")}function Ne(n){let e=[];for(let t=n.indexOf(h);t>=0;t=n.indexOf(h,t+1)){let r=n.indexOf(
T,t+h.length),s=r<0?"":n.slice(t+h.length,r);/^[A-Z0-9 ]+$/.test(s)||i("signingKey","has a BEGIN line that is cut off");let o=n.indexOf(`${T}END ${s}${T}`,r);o<
0&&i("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:s,body:n.slice(r+T.length,o)}),t=o}return e}
function Pe(n){return n[0]===48&&(n.length>100||x(n)?.total===n.length)}function Re(n,e){/^(ssh|ecdsa)-\S+ /.test(n)&&g("an OpenSSH public key"),n.startsWith("{")&&
i("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(n)&&i("signingKey","is a file's path: give what the file holds"),(n===
e||/^[A-Za-z0-9_-]{21}$/.test(n))&&i("signingKey","looks like the key's id: give the private key"),i("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function $e(n){let e="";for(let t of n)e+=String.fromCharCode(t);return e}var f={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function d(){return globalThis.crypto?.subtle??De()}function De(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}async function ie(n,e){if("ready"in n)return n.ready;let{bytes:t,isText:r}=n,s=p(new Uint8Array(await d().digest("SHA-256",t))),o=z(s);if(o!==void 0)return o;let a=r?
te(new((0,re.textDecoder)())().decode(t),e):t,L=await Le(X(a));return C(s,L),L}async function Le(n){let e=await d().importKey("pkcs8",q(n),f,!1,["sign"]).catch(
()=>i("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await je(e,n)||i("signingKey","is damaged: what\
 it signs does not verify. Copy it again"),e}async function je(n,{modulus:e,exponent:t}){let r=Uint8Array.of(1),s={kty:"RSA",n:p(e),e:p(t)};try{let o=await d().
importKey("jwk",s,f,!1,["verify"]);return await d().verify(f.name,o,await d().sign(f.name,n,r),r)}catch{return!1}}function oe(n){let e=A(n,"signingKeyId",y);return/-----BEGIN|^MII/.test(e)&&i("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&i("signingKeyId","holds a blank: was it copied whole and alone?"),e}var ae=require("./shared.cjs");async function fe(n,e,t){let r=`${se({alg:"RS256",typ:"JWT",kid:e})}.${se(t)}`,s=await d().sign(f.name,n,ce(r)).catch(()=>i("signingKey","could not be used to s\
ign: this host refuses it"));return`${r}.${p(new Uint8Array(s))}`}function se(n){return p(ce(JSON.stringify(n)))}function ce(n){return new((0,ae.textEncoder)())().
encode(n)}var de=require("./shared.cjs");var ue="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function pe(n){let e=n.get("signingKey");if(e===void 0)return i("signingKey","\
is missing");if(typeof e=="string")return I("signingKey",e.trim()),{bytes:new((0,de.textEncoder)())().encode(e),isText:!0};let t=Object.prototype.toString.call(
e).slice(8,-1);return t==="CryptoKey"?{ready:Ge(e)}:t==="ArrayBuffer"?ye(e,0,e.byteLength):ArrayBuffer.isView(e)?ye(e.buffer,e.byteOffset,e.byteLength):t==="Key\
Object"?i("signingKey",`${ue}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):i("signingKey",`${ue}, not ${u(e)}`)}function ye(n,e,t){t===0&&i("signi\
ngKey","must not be empty");let r=Uint8Array.from(new Uint8Array(n,e,t));return{bytes:r,isText:r[0]!==48}}function Ge(n){let{name:e,hash:t,modulusLength:r}=n.algorithm??
{};return n.type==="secret"&&i("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),n.type==="public"&&g("a public key"),(e!==f.name||t?.
name!==f.hash)&&i("signingKey",`is a CryptoKey of another algorithm: import it for ${f.name} with ${f.hash}`),$(r??0),n}async function D(n){try{let e=F(n,W),t=oe(e),r=pe(e),s=B(e,Date.now());return await fe(await ie(r,t),t,s)}catch(e){throw new S.PredefinedConnectionError((0,S.errorData)(
e))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=b.PredefinedConnectionError;exports.createEmbedToken=D;exports.isPredefinedConnectionError=
b.isPredefinedConnectionError;
