var w=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var he=Object.prototype.hasOwnProperty;var be=(t,e)=>{for(var n in e)w(t,n,{get:e[n],enumerable:!0})},Ae=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of me(e))!he.call(t,o)&&o!==
n&&w(t,o,{get:()=>e[o],enumerable:!(r=ge(e,o))||r.enumerable});return t};var xe=t=>Ae(w({},"__esModule",{value:!0}),t);var ze={};be(ze,{PredefinedConnectionError:()=>S.PredefinedConnectionError,createEmbedToken:()=>le,isPredefinedConnectionError:()=>S.isPredefinedConnectionError});
module.exports=xe(ze);var S=require("./shared.cjs");var T=require("./shared.cjs");function i(t,e){throw{code:"INVALID_OPTIONS",message:`${t} ${e}`,field:t,retryable:!1}}function y(t){return t==null?String(t):Array.isArray(t)?"an array":typeof t==
"object"?"an object":`a ${typeof t}`}function b(t,e,n){let r=n(t,e);return r===void 0?i(e,"is missing"):r}function A(t,e){let n=t.get(e);return n===void 0?void 0:j(e,n)}function u(t,e){let n=A(t,e);
return n!==void 0&&v(e,n),n}function G(t,e){let n=t.get(e);if(n!==void 0)return Array.isArray(n)||i(e,`must be an array of strings, not ${y(n)}`),n.map(r=>(typeof r!=
"string"&&i(e,`must be an array of strings, and holds ${y(r)}`),r===""&&i(e,"holds an empty string"),j(e,r)))}function O(t,e,n){let r=A(t,e),o=n.find(s=>s===r);
return r!==void 0&&o===void 0&&i(e,`must be ${n.map(s=>`'${s}'`).join(" or ")}`),o}function I(t,e,n,r,o){let s=t.get(e);if(s!==void 0)return typeof s!="number"&&
i(e,`${o}, not ${y(s)}`),(!Number.isInteger(s)||s<n||s>r)&&i(e,o),s}function v(t,e){e===""&&i(t,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&i(t,"is the text of a missing value")}function j(t,e){return typeof e!="string"?i(t,`must be a string, not ${y(e)}`):(e.includes("\0")&&i(t,"holds the chara\
cter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&i(t,"holds half of a surrogate pair, which the server would replace by another char\
acter"),e)}var ke=300,M=86400,Ee=2147483647;function B(t,e){let n=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${M} (one day)`;return{externalUserId:b(
t,"externalUserId",u),externalProjectId:b(t,"externalProjectId",u),firstName:A(t,"firstName")??"",lastName:A(t,"lastName")??"",role:u(t,"role"),projectDisplayName:u(
t,"projectDisplayName"),...Ke(t),...Te(t),iat:n,exp:n+(I(t,"expiresIn",1,M,r)??ke)}}function Ke(t){let e=O(t,"version",["v3","v4"])??"v3",n=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of n)t.has(a)&&i(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:u(t,"pieceSet")};let r=O(
t,"piecesFilterType",["NONE","ALLOWED"]),o=G(t,"piecesTags"),s=o!==void 0&&o.length>0;return s&&r!=="ALLOWED"&&i("piecesTags","is read only with piecesFilterTyp\
e 'ALLOWED'"),!s&&r==="ALLOWED"&&i("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:o}}function Te(t){
let e=u(t,"concurrencyPoolKey"),r=I(t,"concurrencyPoolLimit",1,Ee,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&i("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&i("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}function _(t,e){let[n]=e.map(r=>({candidate:r,distance:Se(t.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:o})=>o<=Math.max(1,Math.floor(r.length/
4))).sort((r,o)=>r.distance-o.distance);return n?.candidate}function Se(t,e){let n=Array.from({length:e.length+1},(r,o)=>o);for(let r=1;r<=t.length;r++){let o=[
r];for(let s=1;s<=e.length;s++){let a=n[s-1]+(t[r-1]===e[s-1]?0:1);o.push(Math.min(a,n[s]+1,o[s-1]+1))}n=o}return n[e.length]}var W=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],we=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function F(t,e){let n=H("options",t);(typeof n!="object"||n===null||Array.isArray(n))&&i("options",`must be an object\
, not ${y(n)}`);let r=J("options",()=>Object.entries(n)).filter(([,s])=>s!==void 0);for(let[s]of r)e.includes(s)||Oe(s,e);let o=r.map(([s,a])=>[s,s==="signingKe\
y"?a:H(s,a)]);return new Map(o.filter(([,s])=>s!=null))}function Oe(t,e){/^[\w$-]{1,40}$/.test(t)||i("options","has a key that is not an option");let n=we.get(t)??
_(t,e);return i(t,`is not an option: ${n===void 0?"is it misspelt?":`did you mean ${n}?`}`)}function H(t,e){return typeof e=="object"&&e!==null?J(t,()=>{let{toJSON:n}=e;
return typeof n=="function"?n.call(e):Array.isArray(e)?Array.from(e):e}):e}function J(t,e){try{return e()}catch{return i(t,"could not be read")}}var re=require("./shared.cjs");function U(t){try{let e=atob(t.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,n=>n.charCodeAt(0))}catch{return}}function p(t){let e="";for(let n of t)
e+=String.fromCharCode(n);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var m=new Map;function z(t){let e=m.get(t);return e!==void 0&&N(t,e),e}function N(t,e){m.delete(t),m.set(t,e),m.size>32&&m.delete(m.keys().next().value)}function x(t){let[e,n]=t;if(e===void 0||n===void 0)return;if(n<128)return{tag:e,header:2,total:2+n};let r=n&127;if(r===0||r>4||t.length<2+r)return;let o=t.subarray(
2,2+r).reduce((s,a)=>s*256+a,0);return{tag:e,header:2+r,total:2+r+o}}function C(t){let e=[];for(let n=t;n.length>0;){let r=x(n);if(r===void 0||r.total>n.length)
return;let{tag:o,header:s,total:a}=r;e.push({tag:o,content:n.subarray(s,a),whole:n.subarray(0,a)}),n=n.subarray(a)}return e}function l(t,...e){let n=e.reduce((r,o)=>r+
o.length,0);return ve([Uint8Array.of(t,...Ie(n)),...e])}function Ie(t){if(t<128)return[t];let e=[];for(let n=t;n>0;n=Math.floor(n/256))e.unshift(n%256);return[128|
e.length,...e]}function ve(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}var Q=2048,V="2a864886f70d010101",Ce={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b6571":"\
an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Pe="2a864886f70d010701";function X(t){
let e=Z(t),[n,r,o]=e.map(({tag:s})=>s);return n===2&&r===2?Y(t,e):n===2&&r===48?Re(e):n===2&&r===4?$("an elliptic-curve key"):n===48&&r===3?g("a public key"):n===
48&&r===48&&o===3?g("a certificate"):n===48&&r===4?R():i("signingKey","is DER, but no private key")}function q({pkcs1:t}){let e=l(48,l(6,Ge(V)),l(5));return l(48,
l(2,Uint8Array.of(0)),e,l(4,t))}function R(){return i("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function g(t){
return i("signingKey",`is ${t}: give the private key, which Activepieces shows when the signing key is created`)}function $(t){return i("signingKey",`is ${t}: A\
ctivepieces takes RSA keys (RS256) only`)}function E(){return i("signingKey","is damaged: copy it again")}function Z(t){let e=x(t);return e?.tag!==48?E():(e.total>
t.length&&i("signingKey",`is cut off: it has ${t.length} of ${e.total} bytes`),e.total<t.length&&i("signingKey",`has ${t.length-e.total} bytes behind its end`),
C(t.subarray(e.header))??E())}function Re([,t,e]){let[n]=C(t.content)??[],r=n?.tag===6?Le(n.content):E();return r===Pe&&i("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==V&&$(Ce[r]??"a key of another algorithm"),e?.tag!==4?E():Y(e.content,Z(e.content))}function Y(t,e){
let n=e.filter(({tag:s})=>s===2);if(e.length===2&&n.length===2)return g("a public key");if(e.length===6&&n.length===6)return $("a DSA key");if(e.length===10&&i(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||n.length!==9)return E();let[r,o]=n.slice(1).map(({content:s})=>De(s));return D(
$e(r)),{pkcs1:t,modulus:r,exponent:o}}function D(t){t<Q&&i("signingKey",`has ${t} bits: RS256 asks for ${Q} or more`)}function $e(t){let[e=0]=t;return t.length*
8-(Math.clz32(e)-24)}function De(t){let e=t.findIndex(n=>n!==0);return t.subarray(e<0?t.length:e)}function Le(t){return Array.from(t,e=>e.toString(16).padStart(
2,"0")).join("")}function Ge(t){return Uint8Array.from(t.match(/../g),e=>Number.parseInt(e,16))}var h="-----BEGIN ",K="-----";function ne(t,e){let n=ee(t);if(n.includes(h))return te(n);n.includes(`${K}END `)&&i("signingKey","has no BEGIN line: it is cut of\
f");let r=U(n),o=r===void 0?"":ee(_e(r));return o.includes(h)?te(o):r!==void 0&&Me(r)?r:Be(n,e)}function ee(t){return t.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function te(t){let e=je(t),{label:n,body:r}=e.find(({label:o})=>o.endsWith("PRIVATE KEY"))??e[0];return n==="OPENSSH PRIVATE KE\
Y"&&i("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),n.startsWith("PGP ")&&i("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&R(),r.trim()===""&&i("signingKey","is empty between its BEGIN and END line\
s"),U(r)??i("signingKey","is cut off, or holds something that is not base64")}function je(t){let e=[];for(let n=t.indexOf(h);n>=0;n=t.indexOf(h,n+1)){let r=t.indexOf(
K,n+h.length),o=r<0?"":t.slice(n+h.length,r);/^[A-Z0-9 ]+$/.test(o)||i("signingKey","has a BEGIN line that is cut off");let s=t.indexOf(`${K}END ${o}${K}`,r);s<
0&&i("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:o,body:t.slice(r+K.length,s)}),n=s}return e}
function Me(t){return t[0]===48&&(t.length>100||x(t)?.total===t.length)}function Be(t,e){/^(ssh|ecdsa)-\S+ /.test(t)&&g("an OpenSSH public key"),t.startsWith("{")&&
i("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(t)&&i("signingKey","is a file's path: give what the file holds"),(t===
e||/^[A-Za-z0-9_-]{21}$/.test(t))&&i("signingKey","looks like the key's id: give the private key"),i("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function _e(t){let e="";for(let n of t)e+=String.fromCharCode(n);return e}var f={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function d(){return globalThis.crypto?.subtle??He()}function He(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}async function ie(t,e){if("ready"in t)return t.ready;let{bytes:n,isText:r}=t,o=p(new Uint8Array(await d().digest("SHA-256",n))),s=z(o);if(s!==void 0)return s;let a=r?
ne(new((0,re.textDecoder)())().decode(n),e):n,L=await We(X(a));return N(o,L),L}async function We(t){let e=await d().importKey("pkcs8",q(t),f,!1,["sign"]).catch(
()=>i("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Fe(e,t)||i("signingKey","is damaged: what\
 it signs does not verify. Copy it again"),e}async function Fe(t,{modulus:e,exponent:n}){let r=Uint8Array.of(1),o={kty:"RSA",n:p(e),e:p(n)};try{let s=await d().
importKey("jwk",o,f,!1,["verify"]);return await d().verify(f.name,s,await d().sign(f.name,t,r),r)}catch{return!1}}function oe(t){let e=b(t,"signingKeyId",u);return/-----BEGIN|^MII/.test(e)&&i("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&i("signingKeyId","holds a blank: was it copied whole and alone?"),e}var ae=require("./shared.cjs");async function fe(t,e,n){let r=`${se({alg:"RS256",typ:"JWT",kid:e})}.${se(n)}`,o=await d().sign(f.name,t,ce(r)).catch(()=>i("signingKey","could not be used to s\
ign: this host refuses it"));return`${r}.${p(new Uint8Array(o))}`}function se(t){return p(ce(JSON.stringify(t)))}function ce(t){return new((0,ae.textEncoder)())().
encode(t)}var de=require("./shared.cjs");var ye="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function pe(t){let e=t.get("signingKey");if(e===void 0)return i("signingKey","\
is missing");if(typeof e=="string")return v("signingKey",e.trim()),{bytes:new((0,de.textEncoder)())().encode(e),isText:!0};let n=Object.prototype.toString.call(
e).slice(8,-1);return n==="CryptoKey"?{ready:Je(e)}:n==="ArrayBuffer"?ue(e,0,e.byteLength):ArrayBuffer.isView(e)?ue(e.buffer,e.byteOffset,e.byteLength):n==="Key\
Object"?i("signingKey",`${ye}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):i("signingKey",`${ye}, not ${y(e)}`)}function ue(t,e,n){n===0&&i("signi\
ngKey","must not be empty");let r=Uint8Array.from(new Uint8Array(t,e,n));return{bytes:r,isText:r[0]!==48}}function Je(t){let{name:e,hash:n,modulusLength:r}=t.algorithm??
{};return t.type==="secret"&&i("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),t.type==="public"&&g("a public key"),(e!==f.name||n?.
name!==f.hash)&&i("signingKey",`is a CryptoKey of another algorithm: import it for ${f.name} with ${f.hash}`),D(r??0),t}async function le(t){try{let e=F(t,W),n=oe(e),r=pe(e),o=B(e,Date.now());return await fe(await ie(r,n),n,o)}catch(e){throw new T.PredefinedConnectionError((0,T.errorData)(
e))}}0&&(module.exports={PredefinedConnectionError,createEmbedToken,isPredefinedConnectionError});
module.exports={...module.exports};
