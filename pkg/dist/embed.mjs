import{isPredefinedConnectionError as Bt,PredefinedConnectionError as _t}from"./shared.mjs";import{errorData as Le,PredefinedConnectionError as Ge}from"./shared.mjs";function i(t,e){throw{code:"INVALID_OPTIONS",message:`${t} ${e}`,field:t,retryable:!1}}function y(t){return t==null?String(t):Array.isArray(t)?"an array":typeof t==
"object"?"an object":`a ${typeof t}`}function b(t,e,n){let r=n(t,e);return r===void 0?i(e,"is missing"):r}function A(t,e){let n=t.get(e);return n===void 0?void 0:D(e,n)}function u(t,e){let n=A(t,e);
return n!==void 0&&w(e,n),n}function $(t,e){let n=t.get(e);if(n!==void 0)return Array.isArray(n)||i(e,`must be an array of strings, not ${y(n)}`),n.map(r=>(typeof r!=
"string"&&i(e,`must be an array of strings, and holds ${y(r)}`),r===""&&i(e,"holds an empty string"),D(e,r)))}function T(t,e,n){let r=A(t,e),s=n.find(o=>o===r);
return r!==void 0&&s===void 0&&i(e,`must be ${n.map(o=>`'${o}'`).join(" or ")}`),s}function S(t,e,n,r,s){let o=t.get(e);if(o!==void 0)return typeof o!="number"&&
i(e,`${s}, not ${y(o)}`),(!Number.isInteger(o)||o<n||o>r)&&i(e,s),o}function w(t,e){e===""&&i(t,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&i(t,"is the text of a missing value")}function D(t,e){return typeof e!="string"?i(t,`must be a string, not ${y(e)}`):(e.includes("\0")&&i(t,"holds the chara\
cter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&i(t,"holds half of a surrogate pair, which the server would replace by another char\
acter"),e)}var fe=300,L=86400,ce=2147483647;function G(t,e){let n=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${L} (one day)`;return{externalUserId:b(
t,"externalUserId",u),externalProjectId:b(t,"externalProjectId",u),firstName:A(t,"firstName")??"",lastName:A(t,"lastName")??"",role:u(t,"role"),projectDisplayName:u(
t,"projectDisplayName"),...ye(t),...ue(t),iat:n,exp:n+(S(t,"expiresIn",1,L,r)??fe)}}function ye(t){let e=T(t,"version",["v3","v4"])??"v3",n=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of n)t.has(a)&&i(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:u(t,"pieceSet")};let r=T(
t,"piecesFilterType",["NONE","ALLOWED"]),s=$(t,"piecesTags"),o=s!==void 0&&s.length>0;return o&&r!=="ALLOWED"&&i("piecesTags","is read only with piecesFilterTyp\
e 'ALLOWED'"),!o&&r==="ALLOWED"&&i("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:s}}function ue(t){
let e=u(t,"concurrencyPoolKey"),r=S(t,"concurrencyPoolLimit",1,ce,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&i("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&i("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}function j(t,e){let[n]=e.map(r=>({candidate:r,distance:de(t.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:s})=>s<=Math.max(1,Math.floor(r.length/
4))).sort((r,s)=>r.distance-s.distance);return n?.candidate}function de(t,e){let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r++){let s=[
r];for(let o=1;o<=e.length;o++){let a=n[o-1]+(t[r-1]===e[o-1]?0:1);s.push(Math.min(a,n[o]+1,s[o-1]+1))}n=s}return n[e.length]}var B=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],pe=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function _(t,e){let n=M("options",t);(typeof n!="object"||n===null||Array.isArray(n))&&i("options",`must be an object\
, not ${y(n)}`);let r=H("options",()=>Object.entries(n)).filter(([,o])=>o!==void 0);for(let[o]of r)e.includes(o)||le(o,e);let s=r.map(([o,a])=>[o,o==="signingKe\
y"?a:M(o,a)]);return new Map(s.filter(([,o])=>o!=null))}function le(t,e){/^[\w$-]{1,40}$/.test(t)||i("options","has a key that is not an option");let n=pe.get(t)??
j(t,e);return i(t,`is not an option: ${n===void 0?"is it misspelt?":`did you mean ${n}?`}`)}function M(t,e){return typeof e=="object"&&e!==null?H(t,()=>{let{toJSON:n}=e;
return typeof n=="function"?n.call(e):Array.isArray(e)?Array.from(e):e}):e}function H(t,e){try{return e()}catch{return i(t,"could not be read")}}import{textDecoder as Ne}from"./shared.mjs";function O(t){try{let e=atob(t.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,n=>n.charCodeAt(0))}catch{return}}function p(t){let e="";for(let n of t)
e+=String.fromCharCode(n);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var m=new Map;function W(t){let e=m.get(t);return e!==void 0&&I(t,e),e}function I(t,e){m.delete(t),m.set(t,e),m.size>32&&m.delete(m.keys().next().value)}function x(t){let[e,n]=t;if(e===void 0||n===void 0)return;if(n<128)return{tag:e,header:2,total:2+n};let r=n&127;if(r===0||r>4||t.length<2+r)return;let s=t.subarray(
2,2+r).reduce((o,a)=>o*256+a,0);return{tag:e,header:2+r,total:2+r+s}}function v(t){let e=[];for(let n=t;n.length>0;){let r=x(n);if(r===void 0||r.total>n.length)
return;let{tag:s,header:o,total:a}=r;e.push({tag:s,content:n.subarray(o,a),whole:n.subarray(0,a)}),n=n.subarray(a)}return e}function l(t,...e){let n=e.reduce((r,s)=>r+
s.length,0);return me([Uint8Array.of(t,...ge(n)),...e])}function ge(t){if(t<128)return[t];let e=[];for(let n=t;n>0;n=Math.floor(n/256))e.unshift(n%256);return[128|
e.length,...e]}function me(t){let e=new Uint8Array(t.reduce((r,s)=>r+s.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}var F=2048,J="2a864886f70d010101",Ae={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b6571":"\
an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},xe="2a864886f70d010701";function z(t){
let e=V(t),[n,r,s]=e.map(({tag:o})=>o);return n===2&&r===2?X(t,e):n===2&&r===48?ke(e):n===2&&r===4?C("an elliptic-curve key"):n===48&&r===3?g("a public key"):n===
48&&r===48&&s===3?g("a certificate"):n===48&&r===4?N():i("signingKey","is DER, but no private key")}function Q({pkcs1:t}){let e=l(48,l(6,Se(J)),l(5));return l(48,
l(2,Uint8Array.of(0)),e,l(4,t))}function N(){return i("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function g(t){
return i("signingKey",`is ${t}: give the private key, which Activepieces shows when the signing key is created`)}function C(t){return i("signingKey",`is ${t}: A\
ctivepieces takes RSA keys (RS256) only`)}function E(){return i("signingKey","is damaged: copy it again")}function V(t){let e=x(t);return e?.tag!==48?E():(e.total>
t.length&&i("signingKey",`is cut off: it has ${t.length} of ${e.total} bytes`),e.total<t.length&&i("signingKey",`has ${t.length-e.total} bytes behind its end`),
v(t.subarray(e.header))??E())}function ke([,t,e]){let[n]=v(t.content)??[],r=n?.tag===6?Te(n.content):E();return r===xe&&i("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==J&&C(Ae[r]??"a key of another algorithm"),e?.tag!==4?E():X(e.content,V(e.content))}function X(t,e){
let n=e.filter(({tag:o})=>o===2);if(e.length===2&&n.length===2)return g("a public key");if(e.length===6&&n.length===6)return C("a DSA key");if(e.length===10&&i(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||n.length!==9)return E();let[r,s]=n.slice(1).map(({content:o})=>Ke(o));return P(
Ee(r)),{pkcs1:t,modulus:r,exponent:s}}function P(t){t<F&&i("signingKey",`has ${t} bits: RS256 asks for ${F} or more`)}function Ee(t){let[e=0]=t;return t.length*
8-(Math.clz32(e)-24)}function Ke(t){let e=t.findIndex(n=>n!==0);return t.subarray(e<0?t.length:e)}function Te(t){return Array.from(t,e=>e.toString(16).padStart(
2,"0")).join("")}function Se(t){return Uint8Array.from(t.match(/../g),e=>Number.parseInt(e,16))}var h="-----BEGIN ",K="-----";function Y(t,e){let n=q(t);if(n.includes(h))return Z(n);n.includes(`${K}END `)&&i("signingKey","has no BEGIN line: it is cut off");
let r=O(n),s=r===void 0?"":q(ve(r));return s.includes(h)?Z(s):r!==void 0&&Oe(r)?r:Ie(n,e)}function q(t){return t.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Z(t){let e=we(t),{label:n,body:r}=e.find(({label:s})=>s.endsWith("PRIVATE KEY"))??e[0];return n==="OPENSSH PRIVATE KEY"&&
i("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),n.startsWith("PGP ")&&i("signingKey","is a \
PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&N(),r.trim()===""&&i("signingKey","is empty between its BEGIN and END lines"),
O(r)??i("signingKey","is cut off, or holds something that is not base64")}function we(t){let e=[];for(let n=t.indexOf(h);n>=0;n=t.indexOf(h,n+1)){let r=t.indexOf(
K,n+h.length),s=r<0?"":t.slice(n+h.length,r);/^[A-Z0-9 ]+$/.test(s)||i("signingKey","has a BEGIN line that is cut off");let o=t.indexOf(`${K}END ${s}${K}`,r);o<
0&&i("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:s,body:t.slice(r+K.length,o)}),n=o}return e}
function Oe(t){return t[0]===48&&(t.length>100||x(t)?.total===t.length)}function Ie(t,e){/^(ssh|ecdsa)-\S+ /.test(t)&&g("an OpenSSH public key"),t.startsWith("{")&&
i("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(t)&&i("signingKey","is a file's path: give what the file holds"),(t===
e||/^[A-Za-z0-9_-]{21}$/.test(t))&&i("signingKey","looks like the key's id: give the private key"),i("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function ve(t){let e="";for(let n of t)e+=String.fromCharCode(n);return e}var f={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function d(){return globalThis.crypto?.subtle??Ue()}function Ue(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}async function ee(t,e){if("ready"in t)return t.ready;let{bytes:n,isText:r}=t,s=p(new Uint8Array(await d().digest("SHA-256",n))),o=W(s);if(o!==void 0)return o;let a=r?
Y(new(Ne())().decode(n),e):n,R=await Ce(z(a));return I(s,R),R}async function Ce(t){let e=await d().importKey("pkcs8",Q(t),f,!1,["sign"]).catch(()=>i("signingKey",
"cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Pe(e,t)||i("signingKey","is damaged: what it signs does not \
verify. Copy it again"),e}async function Pe(t,{modulus:e,exponent:n}){let r=Uint8Array.of(1),s={kty:"RSA",n:p(e),e:p(n)};try{let o=await d().importKey("jwk",s,f,
!1,["verify"]);return await d().verify(f.name,o,await d().sign(f.name,t,r),r)}catch{return!1}}function te(t){let e=b(t,"signingKeyId",u);return/-----BEGIN|^MII/.test(e)&&i("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&i("signingKeyId","holds a blank: was it copied whole and alone?"),e}import{textEncoder as Re}from"./shared.mjs";async function re(t,e,n){let r=`${ne({alg:"RS256",typ:"JWT",kid:e})}.${ne(n)}`,s=await d().sign(f.name,t,ie(r)).catch(()=>i("signingKey","could not be used to s\
ign: this host refuses it"));return`${r}.${p(new Uint8Array(s))}`}function ne(t){return p(ie(JSON.stringify(t)))}function ie(t){return new(Re())().encode(t)}import{textEncoder as $e}from"./shared.mjs";var oe="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function ae(t){let e=t.get("signingKey");if(e===void 0)return i("signingKey","\
is missing");if(typeof e=="string")return w("signingKey",e.trim()),{bytes:new($e())().encode(e),isText:!0};let n=Object.prototype.toString.call(e).slice(8,-1);return n===
"CryptoKey"?{ready:De(e)}:n==="ArrayBuffer"?se(e,0,e.byteLength):ArrayBuffer.isView(e)?se(e.buffer,e.byteOffset,e.byteLength):n==="KeyObject"?i("signingKey",`${oe}\
: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):i("signingKey",`${oe}, not ${y(e)}`)}function se(t,e,n){n===0&&i("signingKey","must not be empty");let r=Uint8Array.
from(new Uint8Array(t,e,n));return{bytes:r,isText:r[0]!==48}}function De(t){let{name:e,hash:n,modulusLength:r}=t.algorithm??{};return t.type==="secret"&&i("sign\
ingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),t.type==="public"&&g("a public key"),(e!==f.name||n?.name!==f.hash)&&i("signingKey",`is \
a CryptoKey of another algorithm: import it for ${f.name} with ${f.hash}`),P(r??0),t}async function je(t){try{let e=_(t,B),n=te(e),r=ae(e),s=G(e,Date.now());return await re(await ee(r,n),n,s)}catch(e){throw new Ge(Le(e))}}export{_t as PredefinedConnectionError,je as createEmbedToken,Bt as isPredefinedConnectionError};
