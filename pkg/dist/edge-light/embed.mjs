import{isPredefinedConnectionError as xr,PredefinedConnectionError as Tr}from"../shared.mjs";import{propertyOf as $e}from"../shared.mjs";function X({code:n},e){return n==="ABORTED"?$e(e.signal,"reason"):void 0}import{errorData as Dn,PredefinedConnectionError as Bn}from"../shared.mjs";var Z=new WeakMap;function Y(n,e){let t=Z.get(n)??We(n);return t.add(e),()=>{t.delete(e)}}function We(n){let e=new Set;return n.addEventListener("abort",()=>{for(let t of e)
t()}),Z.set(n,e),e}import{propertyOf as He}from"../shared.mjs";var _=0,ee=1,U=2,S=3,Fe=1,Je=2147483647,C=class{#e=new Set;set(e,t){let r=setTimeout(()=>{this.#e.delete(r),e()},Math.
min(Math.ceil(t)+Fe,Je));return this.#e.add(r),r}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ne(n,e,t,r){
let o=()=>{};return{ended:new Promise(a=>{let y,c,f=(h,Me)=>{n.clear(y),c?.(),a({how:h,value:Me})};if(o=()=>f(S),He(e,"aborted"))return f(S);try{c=e&&Y(e,()=>f(
S))}catch(h){return f(ee,h)}t<1/0&&(y=n.set(()=>f(U),t)),(async()=>r())().then(h=>f(_,h),h=>f(ee,h))}),cancel:()=>o()}}import{progressOf as Ve}from"../shared.mjs";import{provisionConnection as ze}from"./backend.mjs";function s(n,e){throw{code:"INVALID_OPTIONS",message:`${n} ${e}`,field:n,retryable:!1}}function d(n){return n==null?String(n):Array.isArray(n)?"an array":typeof n==
"object"?"an object":`a ${typeof n}`}function te({provision:n,waitUntil:e,onSettled:t}){let[r,o,i]=[M(),M(),M()];qe(i.promise,e);let a=!1;Ve.set(n,c=>{a=!0,r.resolve(),c&&o.resolve()});let y=ze(n).
then(c=>({status:"provisioned",...c}),c=>({status:"failed",error:c}));return y.then(async c=>{let f=c.status==="failed"&&c.error.code==="INVALID_OPTIONS"&&!a;f&&
r.reject(c.error.toJSON()),r.resolve(),f||await Qe(c,t),i.resolve()}),{checked:r.promise,projectKnown:o.promise,settled:y}}function qe(n,e){let t;try{t=e?.(n)}catch{
s("waitUntil","could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?")}Promise.resolve(t).catch(r=>re("waitUntil",r))}async function Qe(n,e){
try{await e?.({...n})}catch(t){re("onSettled",t)}}function re(n,e){try{console.error(`predefined-connection: ${n} failed:`,e)}catch{}}function M(){let n={};return{
promise:new Promise((t,r)=>Object.assign(n,{resolve:t,reject:r})),...n}}function O(n,e,t){let r=t(n,e);return r===void 0?s(e,"is missing"):r}function x(n,e){let t=n.get(e);return t===void 0?void 0:ie(e,t)}function l(n,e){let t=x(n,e);
return t!==void 0&&W(e,t),t}function oe(n,e){let t=n.get(e);if(t!==void 0)return Array.isArray(t)||s(e,`must be an array of strings, not ${d(t)}`),t.map(r=>(typeof r!=
"string"&&s(e,`must be an array of strings, and holds ${d(r)}`),r===""&&s(e,"holds an empty string"),ie(e,r)))}function $(n,e,t){let r=x(n,e),o=t.find(i=>i===r);
return r!==void 0&&o===void 0&&s(e,`must be ${t.map(i=>`'${i}'`).join(" or ")}`),o}function T(n,e,t,r,o){let i=n.get(e);if(i!==void 0)return typeof i!="number"&&
s(e,`${o}, not ${d(i)}`),(!Number.isInteger(i)||i<t||i>r)&&s(e,o),i}function W(n,e){e===""&&s(n,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&s(n,"is the text of a missing value")}function ie(n,e){return typeof e!="string"?s(n,`must be a string, not ${d(e)}`):(e.includes("\0")&&s(n,"holds the char\
acter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&s(n,"holds half of a surrogate pair, which the server would replace by another cha\
racter"),e)}var Xe=300,se=86400,Ze=2147483647;function k(n,e){let t=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${se} (one day)`;return{externalUserId:O(
n,"externalUserId",l),externalProjectId:O(n,"externalProjectId",l),firstName:x(n,"firstName")??"",lastName:x(n,"lastName")??"",role:l(n,"role"),projectDisplayName:l(
n,"projectDisplayName"),...Ye(n),...en(n),iat:t,exp:t+(T(n,"expiresIn",1,se,r)??Xe)}}function Ye(n){let e=$(n,"version",["v3","v4"])??"v3",t=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of t)n.has(a)&&s(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:l(n,"pieceSet")};let r=$(
n,"piecesFilterType",["NONE","ALLOWED"]),o=oe(n,"piecesTags"),i=o!==void 0&&o.length>0;return i&&r!=="ALLOWED"&&s("piecesTags","is read only with piecesFilterTy\
pe 'ALLOWED'"),!i&&r==="ALLOWED"&&s("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:o}}function en(n){
let e=l(n,"concurrencyPoolKey"),r=T(n,"concurrencyPoolLimit",1,Ze,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&s("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&s("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}import{textDecoder as bn}from"../shared.mjs";function H(n){try{let e=atob(n.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,t=>t.charCodeAt(0))}catch{return}}function g(n){let e="";for(let t of n)
e+=String.fromCharCode(t);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var A=new Map;function ae(n){let e=A.get(n);return e!==void 0&&F(n,e),e}function F(n,e){A.delete(n),A.set(n,e),A.size>32&&A.delete(A.keys().next().value)}function K(n){let[e,t]=n;if(e===void 0||t===void 0)return;if(t<128)return{tag:e,header:2,total:2+t};let r=t&127;if(r===0||r>4||n.length<2+r)return;let o=n.subarray(
2,2+r).reduce((i,a)=>i*256+a,0);return{tag:e,header:2+r,total:2+r+o}}function J(n){let e=[];for(let t=n;t.length>0;){let r=K(t);if(r===void 0||r.total>t.length)
return;let{tag:o,header:i,total:a}=r;e.push({tag:o,content:t.subarray(i,a),whole:t.subarray(0,a)}),t=t.subarray(a)}return e}function b(n,...e){let t=e.reduce((r,o)=>r+
o.length,0);return tn([Uint8Array.of(n,...nn(t)),...e])}function nn(n){if(n<128)return[n];let e=[];for(let t=n;t>0;t=Math.floor(t/256))e.unshift(t%256);return[128|
e.length,...e]}function tn(n){let e=new Uint8Array(n.reduce((r,o)=>r+o.length,0)),t=0;for(let r of n)e.set(r,t),t+=r.length;return e}var ce=2048,fe="2a864886f70d010101",sn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},an="2a864886f70d010701";function ue(n){
let e=pe(n),[t,r,o]=e.map(({tag:i})=>i);return t===2&&r===2?ye(n,e):t===2&&r===48?cn(e):t===2&&r===4?q("an elliptic-curve key"):t===48&&r===3?w("a public key"):
t===48&&r===48&&o===3?w("a certificate"):t===48&&r===4?z():s("signingKey","is DER, but no private key")}function de({pkcs1:n}){let e=b(48,b(6,pn(fe)),b(5));return b(
48,b(2,Uint8Array.of(0)),e,b(4,n))}function z(){return s("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function w(n){
return s("signingKey",`is ${n}: give the private key, which Activepieces shows when the signing key is created`)}function q(n){return s("signingKey",`is ${n}: A\
ctivepieces takes RSA keys (RS256) only`)}function I(){return s("signingKey","is damaged: copy it again")}function pe(n){let e=K(n);return e?.tag!==48?I():(e.total>
n.length&&s("signingKey",`is cut off: it has ${n.length} of ${e.total} bytes`),e.total<n.length&&s("signingKey",`has ${n.length-e.total} bytes behind its end`),
J(n.subarray(e.header))??I())}function cn([,n,e]){let[t]=J(n.content)??[],r=t?.tag===6?dn(t.content):I();return r===an&&s("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==fe&&q(sn[r]??"a key of another algorithm"),e?.tag!==4?I():ye(e.content,pe(e.content))}function ye(n,e){
let t=e.filter(({tag:i})=>i===2);if(e.length===2&&t.length===2)return w("a public key");if(e.length===6&&t.length===6)return q("a DSA key");if(e.length===10&&s(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||t.length!==9)return I();let[r,o]=t.slice(1).map(({content:i})=>un(i));return Q(
fn(r)),{pkcs1:n,modulus:r,exponent:o}}function Q(n){n<ce&&s("signingKey",`has ${n} bits: RS256 asks for ${ce} or more`)}function fn(n){let[e=0]=n;return n.length*
8-(Math.clz32(e)-24)}function un(n){let e=n.findIndex(t=>t!==0);return n.subarray(e<0?n.length:e)}function dn(n){return Array.from(n,e=>e.toString(16).padStart(
2,"0")).join("")}function pn(n){return Uint8Array.from(n.match(/../g),e=>Number.parseInt(e,16))}var E="-----BEGIN ",P="-----";function ge(n,e){let t=le(n);if(t.includes(E))return me(t);t.includes(`${P}END `)&&s("signingKey","has no BEGIN line: it is cut of\
f");let r=H(t),o=r===void 0?"":le(gn(r));return o.includes(E)?me(o):r!==void 0&&ln(r)?r:mn(t,e)}function le(n){return n.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function me(n){let e=yn(n),{label:t,body:r}=e.find(({label:o})=>o.endsWith("PRIVATE KEY"))??e[0];return t==="OPENSSH PRIVATE KE\
Y"&&s("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&s("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&z(),r.trim()===""&&s("signingKey","is empty between its BEGIN and END line\
s"),H(r)??s("signingKey","is cut off, or holds something that is not base64")}function yn(n){let e=[];for(let t=n.indexOf(E);t>=0;t=n.indexOf(E,t+1)){let r=n.indexOf(
P,t+E.length),o=r<0?"":n.slice(t+E.length,r);/^[A-Z0-9 ]+$/.test(o)||s("signingKey","has a BEGIN line that is cut off");let i=n.indexOf(`${P}END ${o}${P}`,r);i<
0&&s("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:o,body:n.slice(r+P.length,i)}),t=i}return e}
function ln(n){return n[0]===48&&(n.length>100||K(n)?.total===n.length)}function mn(n,e){/^(ssh|ecdsa)-\S+ /.test(n)&&w("an OpenSSH public key"),n.startsWith("{")&&
s("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(n)&&s("signingKey","is a file's path: give what the file holds"),(n===
e||/^[A-Za-z0-9_-]{21}$/.test(n))&&s("signingKey","looks like the key's id: give the private key"),s("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function gn(n){let e="";for(let t of n)e+=String.fromCharCode(t);return e}var u={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function m(){return globalThis.crypto?.subtle??hn()}function hn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function he({modulus:n,exponent:e}){let t={kty:"RSA",n:g(n),e:g(e)};return m().importKey("jwk",t,u,!1,["verify"])}async function j(n,e){if("ready"in n)return n.ready;let t=g(new Uint8Array(await m().digest("SHA-256",n.bytes))),r=ae(t);if(r!==void 0)return r;let o=await kn(wn(
n,e));return F(t,o),o}function wn({bytes:n,isText:e},t){return ue(e?ge(new(bn())().decode(n),t):n)}async function kn(n){let e=await m().importKey("pkcs8",de(n),
u,!1,["sign"]).catch(()=>s("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await An(e,n)||s("signingK\
ey","is damaged: what it signs does not verify. Copy it again"),e}async function An(n,e){let t=Uint8Array.of(1);try{let r=await he(e);return await m().verify(u.
name,r,await m().sign(u.name,n,t),t)}catch{return!1}}import{textEncoder as En}from"../shared.mjs";async function N(n,e,t){let r=`${be({alg:"RS256",typ:"JWT",kid:e})}.${be(t)}`,o=await m().sign(u.name,n,we(r)).catch(()=>s("signingKey","could not be used to si\
gn: this host refuses it"));return`${r}.${g(new Uint8Array(o))}`}function be(n){return g(we(JSON.stringify(n)))}function we(n){return new(En())().encode(n)}import{ARRAY as ke,OBJECT as Ee,propertyOf as Ae,typeOf as Se}from"../shared.mjs";var Sn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function Oe(n){
return Se(n)!==Ee?n:Te(n,(e,t)=>Sn.includes(e)?t:R(t,e,1))}var On=70,xe=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function R(n,e,t){
let r=Se(n);if(r<ke||t>On)return n;try{let o=Ae(n,"toJSON");if(typeof o=="function")return R(o.call(n,e),e,t+1);if(r===ke)return Array.from(n,(i,a)=>R(i,String(
a),t+1))}catch{return xe}return r!==Ee||typeof Ae(n,"then")=="function"?n:Te(n,(o,i)=>R(i,o,t+1))}function Te(n,e){try{return Object.fromEntries(Object.entries(
n).map(([t,r])=>[t,e(t,r)]))}catch{return xe}}import{FUNCTION as Pn,OBJECT as Nn,propertyOf as Ce,typeOf as Re}from"../shared.mjs";function Ke(n,e){let[t]=e.map(r=>({candidate:r,distance:xn(n.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:o})=>o<=Math.max(1,Math.floor(r.length/
4))).sort((r,o)=>r.distance-o.distance);return t?.candidate}function xn(n,e){let t=Array.from({length:e.length+1},(r,o)=>o);for(let r=1;r<=n.length;r++){let o=[
r];for(let i=1;i<=e.length;i++){let a=t[i-1]+(n[r-1]===e[i-1]?0:1);o.push(Math.min(a,t[i]+1,o[i-1]+1))}t=o}return t[e.length]}var D=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],Tn=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function B(n,e){let t=ve("options",n);(typeof t!="object"||t===null||Array.isArray(t))&&s("options",`must be an objec\
t, not ${d(t)}`);let r=Ie("options",()=>Object.entries(t)).filter(([,i])=>i!==void 0);for(let[i]of r)e.includes(i)||Kn(i,e);let o=r.map(([i,a])=>[i,i==="signing\
Key"?a:ve(i,a)]);return new Map(o.filter(([,i])=>i!=null))}function Kn(n,e){/^[\w$-]{1,40}$/.test(n)||s("options","has a key that is not an option");let t=Tn.get(
n)??Ke(n,e);return s(n,`is not an option: ${t===void 0?"is it misspelt?":`did you mean ${t}?`}`)}function ve(n,e){return typeof e=="object"&&e!==null?Ie(n,()=>{
let{toJSON:t}=e;return typeof t=="function"?t.call(e):Array.isArray(e)?Array.from(e):e}):e}function Ie(n,e){try{return e()}catch{return s(n,"could not be read")}}function G(n){let e=O(n,"signingKeyId",l);return/-----BEGIN|^MII/.test(e)&&s("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&s("signingKeyId","holds a blank: was it copied whole and alone?"),e}import{textEncoder as vn}from"../shared.mjs";var Pe="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function L(n){let e=n.get("signingKey");if(e===void 0)return s("signingKey","i\
s missing");if(typeof e=="string")return W("signingKey",e.trim()),{bytes:new(vn())().encode(e),isText:!0};let t=Object.prototype.toString.call(e).slice(8,-1);return t===
"CryptoKey"?{ready:In(e)}:t==="ArrayBuffer"?Ne(e,0,e.byteLength):ArrayBuffer.isView(e)?Ne(e.buffer,e.byteOffset,e.byteLength):t==="KeyObject"?s("signingKey",`${Pe}\
: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):s("signingKey",`${Pe}, not ${d(e)}`)}function Ne(n,e,t){t===0&&s("signingKey","must not be empty");let r=Uint8Array.
from(new Uint8Array(n,e,t));return{bytes:r,isText:r[0]!==48}}function In(n){let{name:e,hash:t,modulusLength:r}=n.algorithm??{};return n.type==="secret"&&s("sign\
ingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),n.type==="public"&&w("a public key"),(e!==u.name||t?.name!==u.hash)&&s("signingKey",`is \
a CryptoKey of another algorithm: import it for ${u.name} with ${u.hash}`),Q(r??0),n}var De={instanceUrl:!0,apiKey:!0,externalProjectId:!0,pieceName:!0,pieceAuthType:!0,props:!0,prefix:!0,displayName:!0,pieceVersion:!0,preSelectForNewProjects:!0,
project:!0,fetch:!0,signal:!0,timeout:!0,maxRetries:!0,replacesPiece:!0,checkProps:!0,fingerprintSecret:!0,trustFor:!0,headers:!0,onRequest:!0,onResponse:!0,allowInsecureHttp:!0},
Cn={waitAtMost:!0,waitUntil:!0,onSettled:!0,signal:!0},Un=2e3,Ue=2147483647;function Be(n){let e=B(n,[...D,...Object.keys(De),...Object.keys(Cn)]),t=`must be a \
whole number of milliseconds from 0 to ${Ue}`;return{given:e,keyId:G(e),material:L(e),claims:k(e,Date.now()),waitAtMost:T(e,"waitAtMost",0,Ue,t)??Un,waitUntil:je(
e,"waitUntil"),onSettled:je(e,"onSettled"),signal:jn(e),provision:Rn(e)}}function je(n,e){let t=n.get(e);return t!==void 0&&typeof t!="function"&&s(e,`must be a\
 function, not ${d(t)}`),t}function jn(n){let e=n.get("signal"),t=Re(Ce(e,"addEventListener"))===Pn&&typeof Ce(e,"aborted")=="boolean";return e===void 0||t?e:s(
"signal","must be an AbortSignal")}function Rn(n){let e=Object.keys(De).filter(i=>i!=="signal"&&n.has(i)).map(i=>[i,n.get(i)]),t=Oe(Object.fromEntries(e)),[r,o]=[
n.get("projectDisplayName"),t.project??{}];return r===void 0||Re(o)!==Nn?t:{...t,project:{...o,displayName:o.displayName??r}}}var Ge=2e3;async function Gn(n){let e;try{e=Be(n),Le(e);let{given:t,keyId:r,material:o,claims:i}=e,a=await j(o,r),y=await N(a,r,i),c=await Ln(e),f=k(t,Date.now());
return{token:f.iat===i.iat?y:await N(a,r,f),connection:c}}catch(t){let r=Dn(t);throw new Bn(r,X(r,{signal:e?.signal}))}}async function Ln(n){Le(n);let e=te(n);await e.
checked;let{how:t,value:r}=await _n(e,n);if(t===S)throw _e(n,"while it waited for the connection, which is provisioned in the background");return t===_&&r!==void 0?
r:{status:"pending"}}async function _n({settled:n,projectKnown:e},{signal:t,waitAtMost:r}){let o=(a,y)=>ne(new C,t,a,()=>y).ended,i=r>0?await o(r,n):{how:U};return i.
how!==U||r>=Ge?i:o(Ge-r,Promise.race([e,n]))}function Le(n){if(n.signal?.aborted)throw _e(n,"before anything was sent")}function _e({provision:n},e){let{externalProjectId:t}=n;
return{code:"ABORTED",message:`The login was aborted ${e}.`,externalProjectId:t,retryable:!1}}import{errorData as Mn,PredefinedConnectionError as $n}from"../shared.mjs";async function Wn(n){try{let e=B(n,D),t=G(e),r=L(e),o=k(e,Date.now());return await N(await j(r,t),t,o)}catch(e){throw new $n(Mn(e))}}export{Tr as PredefinedConnectionError,Gn as createEmbedSession,Wn as createEmbedToken,xr as isPredefinedConnectionError};
