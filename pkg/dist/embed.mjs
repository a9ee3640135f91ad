import{isPredefinedConnectionError as Cr,PredefinedConnectionError as Ur}from"./shared.mjs";import{propertyOf as Fe}from"./shared.mjs";function X({code:n},e){return n==="ABORTED"?Fe(e.signal,"reason"):void 0}import{errorData as Ln,PredefinedConnectionError as _n}from"./shared.mjs";var Z=new WeakMap;function Y(n,e){let t=Z.get(n)??Je(n);return t.add(e),()=>{t.delete(e)}}function Je(n){let e=new Set;return n.addEventListener("abort",()=>{for(let t of e)
t()}),Z.set(n,e),e}import{propertyOf as qe}from"./shared.mjs";var _=0,ee=1,U=2,S=3,Ve=1,ze=2147483647,C=class{#e=new Set;set(e,t){let r=setTimeout(()=>{this.#e.delete(r),e()},Math.
min(Math.ceil(t)+Ve,ze));return this.#e.add(r),r}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ne(n,e,t,r){
let o=()=>{};return{ended:new Promise(a=>{let p,c,u=(y,He)=>{n.clear(p),c?.(),a({how:y,value:He})};if(o=()=>u(S),qe(e,"aborted"))return u(S);try{c=e&&Y(e,()=>u(
S))}catch(y){return u(ee,y)}t<1/0&&(p=n.set(()=>u(U),t)),(async()=>r())().then(y=>u(_,y),y=>u(ee,y))}),cancel:()=>o()}}import{progressOf as Qe}from"./shared.mjs";import{provisionConnection as Xe}from"./backend.mjs";function i(n,e){throw{code:"INVALID_OPTIONS",message:`${n} ${e}`,field:n,retryable:!1}}function d(n){return n==null?String(n):Array.isArray(n)?"an array":typeof n==
"object"?"an object":`a ${typeof n}`}function te({provision:n,waitUntil:e,onSettled:t}){let[r,o,s]=[M(),M(),M()];Ze(s.promise,e);let a=!1;Qe.set(n,c=>{a=!0,r.resolve(),c&&o.resolve()});let p=Xe(n).
then(c=>({status:"provisioned",...c}),c=>({status:"failed",error:c}));return p.then(async c=>{let u=c.status==="failed"&&c.error.code==="INVALID_OPTIONS"&&!a;u&&
r.reject(c.error.toJSON()),r.resolve(),u||await Ye(c,t),s.resolve()}),{checked:r.promise,projectKnown:o.promise,settled:p}}function Ze(n,e){let t;try{t=e?.(n)}catch{
i("waitUntil","could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?")}Promise.resolve(t).catch(r=>re("waitUntil",r))}async function Ye(n,e){
try{await e?.({...n})}catch(t){re("onSettled",t)}}function re(n,e){try{console.error(`predefined-connection: ${n} failed:`,e)}catch{}}function M(){let n={};return{
promise:new Promise((t,r)=>Object.assign(n,{resolve:t,reject:r})),...n}}function O(n,e,t){let r=t(n,e);return r===void 0?i(e,"is missing"):r}function x(n,e){let t=n.get(e);return t===void 0?void 0:ie(e,t)}function m(n,e){let t=x(n,e);
return t!==void 0&&W(e,t),t}function oe(n,e){let t=n.get(e);if(t!==void 0)return Array.isArray(t)||i(e,`must be an array of strings, not ${d(t)}`),t.map(r=>(typeof r!=
"string"&&i(e,`must be an array of strings, and holds ${d(r)}`),r===""&&i(e,"holds an empty string"),ie(e,r)))}function $(n,e,t){let r=x(n,e),o=t.find(s=>s===r);
return r!==void 0&&o===void 0&&i(e,`must be ${t.map(s=>`'${s}'`).join(" or ")}`),o}function T(n,e,t,r,o){let s=n.get(e);if(s!==void 0)return typeof s!="number"&&
i(e,`${o}, not ${d(s)}`),(!Number.isInteger(s)||s<t||s>r)&&i(e,o),s}function W(n,e){e===""&&i(n,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&i(n,"is the text of a missing value")}function ie(n,e){return typeof e!="string"?i(n,`must be a string, not ${d(e)}`):(e.includes("\0")&&i(n,"holds the char\
acter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&i(n,"holds half of a surrogate pair, which the server would replace by another cha\
racter"),e)}var en=300,se=86400,nn=2147483647;function k(n,e){let t=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${se} (one day)`;return{externalUserId:O(
n,"externalUserId",m),externalProjectId:O(n,"externalProjectId",m),firstName:x(n,"firstName")??"",lastName:x(n,"lastName")??"",role:m(n,"role"),projectDisplayName:m(
n,"projectDisplayName"),...tn(n),...rn(n),iat:t,exp:t+(T(n,"expiresIn",1,se,r)??en)}}function tn(n){let e=$(n,"version",["v3","v4"])??"v3",t=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of t)n.has(a)&&i(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:m(n,"pieceSet")};let r=$(
n,"piecesFilterType",["NONE","ALLOWED"]),o=oe(n,"piecesTags"),s=o!==void 0&&o.length>0;return s&&r!=="ALLOWED"&&i("piecesTags","is read only with piecesFilterTy\
pe 'ALLOWED'"),!s&&r==="ALLOWED"&&i("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:o}}function rn(n){
let e=m(n,"concurrencyPoolKey"),r=T(n,"concurrencyPoolLimit",1,nn,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&i("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&i("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}import{textDecoder as An}from"./shared.mjs";function H(n){try{let e=atob(n.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,t=>t.charCodeAt(0))}catch{return}}function h(n){let e="";for(let t of n)
e+=String.fromCharCode(t);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var A=new Map;function ae(n){let e=A.get(n);return e!==void 0&&F(n,e),e}function F(n,e){A.delete(n),A.set(n,e),A.size>32&&A.delete(A.keys().next().value)}function K(n){let[e,t]=n;if(e===void 0||t===void 0)return;if(t<128)return{tag:e,header:2,total:2+t};let r=t&127;if(r===0||r>4||n.length<2+r)return;let o=n.subarray(
2,2+r).reduce((s,a)=>s*256+a,0);return{tag:e,header:2+r,total:2+r+o}}function J(n){let e=[];for(let t=n;t.length>0;){let r=K(t);if(r===void 0||r.total>t.length)
return;let{tag:o,header:s,total:a}=r;e.push({tag:o,content:t.subarray(s,a),whole:t.subarray(0,a)}),t=t.subarray(a)}return e}function b(n,...e){let t=e.reduce((r,o)=>r+
o.length,0);return sn([Uint8Array.of(n,...on(t)),...e])}function on(n){if(n<128)return[n];let e=[];for(let t=n;t>0;t=Math.floor(t/256))e.unshift(t%256);return[128|
e.length,...e]}function sn(n){let e=new Uint8Array(n.reduce((r,o)=>r+o.length,0)),t=0;for(let r of n)e.set(r,t),t+=r.length;return e}var ce=2048,fe="2a864886f70d010101",fn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},un="2a864886f70d010701";function ue(n){
let e=pe(n),[t,r,o]=e.map(({tag:s})=>s);return t===2&&r===2?ye(n,e):t===2&&r===48?dn(e):t===2&&r===4?z("an elliptic-curve key"):t===48&&r===3?w("a public key"):
t===48&&r===48&&o===3?w("a certificate"):t===48&&r===4?V():i("signingKey","is DER, but no private key")}function de({pkcs1:n}){let e=b(48,b(6,mn(fe)),b(5));return b(
48,b(2,Uint8Array.of(0)),e,b(4,n))}function V(){return i("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function w(n){
return i("signingKey",`is ${n}: give the private key, which Activepieces shows when the signing key is created`)}function z(n){return i("signingKey",`is ${n}: A\
ctivepieces takes RSA keys (RS256) only`)}function P(){return i("signingKey","is damaged: copy it again")}function pe(n){let e=K(n);return e?.tag!==48?P():(e.total>
n.length&&i("signingKey",`is cut off: it has ${n.length} of ${e.total} bytes`),e.total<n.length&&i("signingKey",`has ${n.length-e.total} bytes behind its end`),
J(n.subarray(e.header))??P())}function dn([,n,e]){let[t]=J(n.content)??[],r=t?.tag===6?ln(t.content):P();return r===un&&i("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==fe&&z(fn[r]??"a key of another algorithm"),e?.tag!==4?P():ye(e.content,pe(e.content))}function ye(n,e){
let t=e.filter(({tag:s})=>s===2);if(e.length===2&&t.length===2)return w("a public key");if(e.length===6&&t.length===6)return z("a DSA key");if(e.length===10&&i(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||t.length!==9)return P();let[r,o]=t.slice(1).map(({content:s})=>yn(s));return Q(
pn(r)),{pkcs1:n,modulus:r,exponent:o}}function Q(n){n<ce&&i("signingKey",`has ${n} bits: RS256 asks for ${ce} or more`)}function pn(n){let[e=0]=n;return n.length*
8-(Math.clz32(e)-24)}function yn(n){let e=n.findIndex(t=>t!==0);return n.subarray(e<0?n.length:e)}function ln(n){return Array.from(n,e=>e.toString(16).padStart(
2,"0")).join("")}function mn(n){return Uint8Array.from(n.match(/../g),e=>Number.parseInt(e,16))}var E="-----BEGIN ",I="-----";function ge(n,e){let t=le(n);if(t.includes(E))return me(t);t.includes(`${I}END `)&&i("signingKey","has no BEGIN line: it is cut of\
f");let r=H(t),o=r===void 0?"":le(wn(r));return o.includes(E)?me(o):r!==void 0&&hn(r)?r:bn(t,e)}function le(n){return n.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function me(n){let e=gn(n),{label:t,body:r}=e.find(({label:o})=>o.endsWith("PRIVATE KEY"))??e[0];return t==="OPENSSH PRIVATE KE\
Y"&&i("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&i("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&V(),r.trim()===""&&i("signingKey","is empty between its BEGIN and END line\
s"),H(r)??i("signingKey","is cut off, or holds something that is not base64")}function gn(n){let e=[];for(let t=n.indexOf(E);t>=0;t=n.indexOf(E,t+1)){let r=n.indexOf(
I,t+E.length),o=r<0?"":n.slice(t+E.length,r);/^[A-Z0-9 ]+$/.test(o)||i("signingKey","has a BEGIN line that is cut off");let s=n.indexOf(`${I}END ${o}${I}`,r);s<
0&&i("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:o,body:n.slice(r+I.length,s)}),t=s}return e}
function hn(n){return n[0]===48&&(n.length>100||K(n)?.total===n.length)}function bn(n,e){/^(ssh|ecdsa)-\S+ /.test(n)&&w("an OpenSSH public key"),n.startsWith("{")&&
i("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(n)&&i("signingKey","is a file's path: give what the file holds"),(n===
e||/^[A-Za-z0-9_-]{21}$/.test(n))&&i("signingKey","looks like the key's id: give the private key"),i("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function wn(n){let e="";for(let t of n)e+=String.fromCharCode(t);return e}var f={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function g(){return globalThis.crypto?.subtle??kn()}function kn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function he({modulus:n,exponent:e}){let t={kty:"RSA",n:h(n),e:h(e)};return g().importKey("jwk",t,f,!1,["verify"])}async function R(n,e){if("ready"in n)return n.ready;let t=h(new Uint8Array(await g().digest("SHA-256",n.bytes))),r=ae(t);if(r!==void 0)return r;let o=await Sn(En(
n,e));return F(t,o),o}function En({bytes:n,isText:e},t){return ue(e?ge(new(An())().decode(n),t):n)}async function Sn(n){let e=await g().importKey("pkcs8",de(n),
f,!1,["sign"]).catch(()=>i("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await On(e,n)||i("signingK\
ey","is damaged: what it signs does not verify. Copy it again"),e}async function On(n,e){let t=Uint8Array.of(1);try{let r=await he(e);return await g().verify(f.
name,r,await g().sign(f.name,n,t),t)}catch{return!1}}import{textEncoder as xn}from"./shared.mjs";async function N(n,e,t){let r=`${be({alg:"RS256",typ:"JWT",kid:e})}.${be(t)}`,o=await g().sign(f.name,n,we(r)).catch(()=>i("signingKey","could not be used to si\
gn: this host refuses it"));return`${r}.${h(new Uint8Array(o))}`}function be(n){return h(we(JSON.stringify(n)))}function we(n){return new(xn())().encode(n)}import{ARRAY as ke,OBJECT as Ee,propertyOf as Ae,typeOf as Se}from"./shared.mjs";var Tn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function Oe(n){
return Se(n)!==Ee?n:Te(n,(e,t)=>Tn.includes(e)?t:j(t,e,1))}var Kn=70,xe=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function j(n,e,t){
let r=Se(n);if(r<ke||t>Kn)return n;try{let o=Ae(n,"toJSON");if(typeof o=="function")return j(o.call(n,e),e,t+1);if(r===ke)return Array.from(n,(s,a)=>j(s,String(
a),t+1))}catch{return xe}return r!==Ee||typeof Ae(n,"then")=="function"?n:Te(n,(o,s)=>j(s,o,t+1))}function Te(n,e){try{return Object.fromEntries(Object.entries(
n).map(([t,r])=>[t,e(t,r)]))}catch{return xe}}import{FUNCTION as Un,OBJECT as Rn,propertyOf as Ce,typeOf as je}from"./shared.mjs";function Ke(n,e){let[t]=e.map(r=>({candidate:r,distance:vn(n.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:o})=>o<=Math.max(1,Math.floor(r.length/
4))).sort((r,o)=>r.distance-o.distance);return t?.candidate}function vn(n,e){let t=Array.from({length:e.length+1},(r,o)=>o);for(let r=1;r<=n.length;r++){let o=[
r];for(let s=1;s<=e.length;s++){let a=t[s-1]+(n[r-1]===e[s-1]?0:1);o.push(Math.min(a,t[s]+1,o[s-1]+1))}t=o}return t[e.length]}var D=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],Pn=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function B(n,e){let t=ve("options",n);(typeof t!="object"||t===null||Array.isArray(t))&&i("options",`must be an objec\
t, not ${d(t)}`);let r=Pe("options",()=>Object.entries(t)).filter(([,s])=>s!==void 0);for(let[s]of r)e.includes(s)||In(s,e);let o=r.map(([s,a])=>[s,s==="signing\
Key"?a:ve(s,a)]);return new Map(o.filter(([,s])=>s!=null))}function In(n,e){/^[\w$-]{1,40}$/.test(n)||i("options","has a key that is not an option");let t=Pn.get(
n)??Ke(n,e);return i(n,`is not an option: ${t===void 0?"is it misspelt?":`did you mean ${t}?`}`)}function ve(n,e){return typeof e=="object"&&e!==null?Pe(n,()=>{
let{toJSON:t}=e;return typeof t=="function"?t.call(e):Array.isArray(e)?Array.from(e):e}):e}function Pe(n,e){try{return e()}catch{return i(n,"could not be read")}}function G(n){let e=O(n,"signingKeyId",m);return/-----BEGIN|^MII/.test(e)&&i("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&i("signingKeyId","holds a blank: was it copied whole and alone?"),e}import{textEncoder as Nn}from"./shared.mjs";var Ie="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function L(n){let e=n.get("signingKey");if(e===void 0)return i("signingKey","i\
s missing");if(typeof e=="string")return W("signingKey",e.trim()),{bytes:new(Nn())().encode(e),isText:!0};let t=Object.prototype.toString.call(e).slice(8,-1);return t===
"CryptoKey"?{ready:Cn(e)}:t==="ArrayBuffer"?Ne(e,0,e.byteLength):ArrayBuffer.isView(e)?Ne(e.buffer,e.byteOffset,e.byteLength):t==="KeyObject"?i("signingKey",`${Ie}\
: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):i("signingKey",`${Ie}, not ${d(e)}`)}function Ne(n,e,t){t===0&&i("signingKey","must not be empty");let r=Uint8Array.
from(new Uint8Array(n,e,t));return{bytes:r,isText:r[0]!==48}}function Cn(n){let{name:e,hash:t,modulusLength:r}=n.algorithm??{};return n.type==="secret"&&i("sign\
ingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),n.type==="public"&&w("a public key"),(e!==f.name||t?.name!==f.hash)&&i("signingKey",`is \
a CryptoKey of another algorithm: import it for ${f.name} with ${f.hash}`),Q(r??0),n}var De={instanceUrl:!0,apiKey:!0,externalProjectId:!0,pieceName:!0,pieceAuthType:!0,props:!0,prefix:!0,displayName:!0,pieceVersion:!0,preSelectForNewProjects:!0,
project:!0,fetch:!0,signal:!0,timeout:!0,maxRetries:!0,replacesPiece:!0,checkProps:!0,fingerprintSecret:!0,trustFor:!0,headers:!0,onRequest:!0,onResponse:!0,allowInsecureHttp:!0},
jn={waitAtMost:!0,waitUntil:!0,onSettled:!0,signal:!0},Dn=2e3,Ue=2147483647;function Be(n){let e=B(n,[...D,...Object.keys(De),...Object.keys(jn)]),t=`must be a \
whole number of milliseconds from 0 to ${Ue}`;return{given:e,keyId:G(e),material:L(e),claims:k(e,Date.now()),waitAtMost:T(e,"waitAtMost",0,Ue,t)??Dn,waitUntil:Re(
e,"waitUntil"),onSettled:Re(e,"onSettled"),signal:Bn(e),provision:Gn(e)}}function Re(n,e){let t=n.get(e);return t!==void 0&&typeof t!="function"&&i(e,`must be a\
 function, not ${d(t)}`),t}function Bn(n){let e=n.get("signal"),t=je(Ce(e,"addEventListener"))===Un&&typeof Ce(e,"aborted")=="boolean";return e===void 0||t?e:i(
"signal","must be an AbortSignal")}function Gn(n){let e=Object.keys(De).filter(s=>s!=="signal"&&n.has(s)).map(s=>[s,n.get(s)]),t=Oe(Object.fromEntries(e)),[r,o]=[
n.get("projectDisplayName"),t.project??{}];return r===void 0||je(o)!==Rn?t:{...t,project:{...o,displayName:o.displayName??r}}}function Ge(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var Le=Promise.resolve();function _e(){if(Ge())return{come:Promise.resolve(),over(){}};let n=Le,e=()=>{};return Le=new Promise(t=>e=t),{come:n,over:e}}var Me=2e3;async function Mn(n){let e,t=_e();try{e=Be(n),$e(e);let{given:r,keyId:o,material:s,claims:a}=e,p=await R(s,o),c=await N(p,o,a);await t.come;let u=await $n(
e,t),y=k(r,Date.now());return{token:y.iat===a.iat?c:await N(p,o,y),connection:u}}catch(r){let o=Ln(r);throw new _n(o,X(o,{signal:e?.signal}))}finally{t.over()}}
async function $n(n,e){$e(n);let t=te(n);e.over(),await t.checked;let{how:r,value:o}=await Wn(t,n);if(r===S)throw We(n,"while it waited for the connection, whic\
h is provisioned in the background");return r===_&&o!==void 0?o:{status:"pending"}}async function Wn({settled:n,projectKnown:e},{signal:t,waitAtMost:r}){let o=(a,p)=>ne(
new C,t,a,()=>p).ended,s=r>0?await o(r,n):{how:U};return s.how!==U||r>=Me?s:o(Me-r,Promise.race([e,n]))}function $e(n){if(n.signal?.aborted)throw We(n,"before a\
nything was sent")}function We({provision:n},e){let{externalProjectId:t}=n;return{code:"ABORTED",message:`The login was aborted ${e}.`,externalProjectId:t,retryable:!1}}import{errorData as Hn,PredefinedConnectionError as Fn}from"./shared.mjs";async function Jn(n){try{let e=B(n,D),t=G(e),r=L(e),o=k(e,Date.now());return await N(await R(r,t),t,o)}catch(e){throw new Fn(Hn(e))}}export{Ur as PredefinedConnectionError,Mn as createEmbedSession,Jn as createEmbedToken,Cr as isPredefinedConnectionError};
