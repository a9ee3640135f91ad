var x=require("./shared.cjs");var oe=require("./shared.cjs");function ie({code:n},e){return n==="ABORTED"?(0,oe.propertyOf)(e.signal,"reason"):void 0}var W=require("./shared.cjs");var se=new WeakMap;function ae(n,e){let t=se.get(n)??Ye(n);return t.add(e),()=>{t.delete(e)}}function Ye(n){let e=new Set;return n.addEventListener("abort",()=>{
for(let t of e)t()}),se.set(n,e),e}var fe=require("./shared.cjs"),F=0,ce=1,D=2,T=3,en=1,nn=2147483647,j=class{#e=new Set;set(e,t){let r=setTimeout(()=>{this.#e.delete(r),e()},Math.min(Math.ceil(t)+
en,nn));return this.#e.add(r),r}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ue(n,e,t,r){
let o=()=>{};return{ended:new Promise(a=>{let y,c,u=(l,Ze)=>{n.clear(y),c?.(),a({how:l,value:Ze})};if(o=()=>u(T),(0,fe.propertyOf)(e,"aborted"))return u(T);try{
c=e&&ae(e,()=>u(T))}catch(l){return u(ce,l)}t<1/0&&(y=n.set(()=>u(D),t)),(async()=>r())().then(l=>u(F,l),l=>u(ce,l))}),cancel:()=>o()}}var pe=require("./shared.cjs");var de=(...n)=>require("./backend.cjs").provisionConnection(...n);function i(n,e){throw{code:"INVALID_OPTIONS",message:`${n} ${e}`,field:n,retryable:!1}}function p(n){return n==null?String(n):Array.isArray(n)?"an array":typeof n==
"object"?"an object":`a ${typeof n}`}function ye({provision:n,waitUntil:e,onSettled:t}){let[r,o,s]=[J(),J(),J()];tn(s.promise,e);let a=!1;pe.progressOf.set(n,c=>{a=!0,r.resolve(),c&&o.resolve()});let y=de(
n).then(c=>({status:"provisioned",...c}),c=>({status:"failed",error:c}));return y.then(async c=>{let u=c.status==="failed"&&c.error.code==="INVALID_OPTIONS"&&!a;
u&&r.reject(c.error.toJSON()),r.resolve(),u||await rn(c,t),s.resolve()}),{checked:r.promise,projectKnown:o.promise,settled:y}}function tn(n,e){let t;try{t=e?.(n)}catch{
i("waitUntil","could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?")}Promise.resolve(t).catch(r=>le("waitUntil",r))}async function rn(n,e){
try{await e?.({...n})}catch(t){le("onSettled",t)}}function le(n,e){try{console.error(`predefined-connection: ${n} failed:`,e)}catch{}}function J(){let n={};return{
promise:new Promise((t,r)=>Object.assign(n,{resolve:t,reject:r})),...n}}function v(n,e,t){let r=t(n,e);return r===void 0?i(e,"is missing"):r}function K(n,e){let t=n.get(e);return t===void 0?void 0:ge(e,t)}function h(n,e){let t=K(n,e);
return t!==void 0&&V(e,t),t}function me(n,e){let t=n.get(e);if(t!==void 0)return Array.isArray(t)||i(e,`must be an array of strings, not ${p(t)}`),t.map(r=>(typeof r!=
"string"&&i(e,`must be an array of strings, and holds ${p(r)}`),r===""&&i(e,"holds an empty string"),ge(e,r)))}function q(n,e,t){let r=K(n,e),o=t.find(s=>s===r);
return r!==void 0&&o===void 0&&i(e,`must be ${t.map(s=>`'${s}'`).join(" or ")}`),o}function P(n,e,t,r,o){let s=n.get(e);if(s!==void 0)return typeof s!="number"&&
i(e,`${o}, not ${p(s)}`),(!Number.isInteger(s)||s<t||s>r)&&i(e,o),s}function V(n,e){e===""&&i(n,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&i(n,"is the text of a missing value")}function ge(n,e){return typeof e!="string"?i(n,`must be a string, not ${p(e)}`):(e.includes("\0")&&i(n,"holds the char\
acter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&i(n,"holds half of a surrogate pair, which the server would replace by another cha\
racter"),e)}var on=300,he=86400,sn=2147483647;function A(n,e){let t=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${he} (one day)`;return{externalUserId:v(
n,"externalUserId",h),externalProjectId:v(n,"externalProjectId",h),firstName:K(n,"firstName")??"",lastName:K(n,"lastName")??"",role:h(n,"role"),projectDisplayName:h(
n,"projectDisplayName"),...an(n),...cn(n),iat:t,exp:t+(P(n,"expiresIn",1,he,r)??on)}}function an(n){let e=q(n,"version",["v3","v4"])??"v3",t=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of t)n.has(a)&&i(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:h(n,"pieceSet")};let r=q(
n,"piecesFilterType",["NONE","ALLOWED"]),o=me(n,"piecesTags"),s=o!==void 0&&o.length>0;return s&&r!=="ALLOWED"&&i("piecesTags","is read only with piecesFilterTy\
pe 'ALLOWED'"),!s&&r==="ALLOWED"&&i("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:o}}function cn(n){
let e=h(n,"concurrencyPoolKey"),r=P(n,"concurrencyPoolLimit",1,sn,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&i("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&i("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}var Pe=require("./shared.cjs");function z(n){try{let e=atob(n.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,t=>t.charCodeAt(0))}catch{return}}function w(n){let e="";for(let t of n)
e+=String.fromCharCode(t);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var S=new Map;function be(n){let e=S.get(n);return e!==void 0&&Q(n,e),e}function Q(n,e){S.delete(n),S.set(n,e),S.size>32&&S.delete(S.keys().next().value)}function I(n){let[e,t]=n;if(e===void 0||t===void 0)return;if(t<128)return{tag:e,header:2,total:2+t};let r=t&127;if(r===0||r>4||n.length<2+r)return;let o=n.subarray(
2,2+r).reduce((s,a)=>s*256+a,0);return{tag:e,header:2+r,total:2+r+o}}function X(n){let e=[];for(let t=n;t.length>0;){let r=I(t);if(r===void 0||r.total>t.length)
return;let{tag:o,header:s,total:a}=r;e.push({tag:o,content:t.subarray(s,a),whole:t.subarray(0,a)}),t=t.subarray(a)}return e}function k(n,...e){let t=e.reduce((r,o)=>r+
o.length,0);return un([Uint8Array.of(n,...fn(t)),...e])}function fn(n){if(n<128)return[n];let e=[];for(let t=n;t>0;t=Math.floor(t/256))e.unshift(t%256);return[128|
e.length,...e]}function un(n){let e=new Uint8Array(n.reduce((r,o)=>r+o.length,0)),t=0;for(let r of n)e.set(r,t),t+=r.length;return e}var we=2048,ke="2a864886f70d010101",yn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},ln="2a864886f70d010701";function Ee(n){
let e=Se(n),[t,r,o]=e.map(({tag:s})=>s);return t===2&&r===2?Oe(n,e):t===2&&r===48?mn(e):t===2&&r===4?ee("an elliptic-curve key"):t===48&&r===3?E("a public key"):
t===48&&r===48&&o===3?E("a certificate"):t===48&&r===4?Y():i("signingKey","is DER, but no private key")}function Ae({pkcs1:n}){let e=k(48,k(6,wn(ke)),k(5));return k(
48,k(2,Uint8Array.of(0)),e,k(4,n))}function Y(){return i("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function E(n){
return i("signingKey",`is ${n}: give the private key, which Activepieces shows when the signing key is created`)}function ee(n){return i("signingKey",`is ${n}: \
Activepieces takes RSA keys (RS256) only`)}function C(){return i("signingKey","is damaged: copy it again")}function Se(n){let e=I(n);return e?.tag!==48?C():(e.total>
n.length&&i("signingKey",`is cut off: it has ${n.length} of ${e.total} bytes`),e.total<n.length&&i("signingKey",`has ${n.length-e.total} bytes behind its end`),
X(n.subarray(e.header))??C())}function mn([,n,e]){let[t]=X(n.content)??[],r=t?.tag===6?bn(t.content):C();return r===ln&&i("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==ke&&ee(yn[r]??"a key of another algorithm"),e?.tag!==4?C():Oe(e.content,Se(e.content))}function Oe(n,e){
let t=e.filter(({tag:s})=>s===2);if(e.length===2&&t.length===2)return E("a public key");if(e.length===6&&t.length===6)return ee("a DSA key");if(e.length===10&&i(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||t.length!==9)return C();let[r,o]=t.slice(1).map(({content:s})=>hn(s));return ne(
gn(r)),{pkcs1:n,modulus:r,exponent:o}}function ne(n){n<we&&i("signingKey",`has ${n} bits: RS256 asks for ${we} or more`)}function gn(n){let[e=0]=n;return n.length*
8-(Math.clz32(e)-24)}function hn(n){let e=n.findIndex(t=>t!==0);return n.subarray(e<0?n.length:e)}function bn(n){return Array.from(n,e=>e.toString(16).padStart(
2,"0")).join("")}function wn(n){return Uint8Array.from(n.match(/../g),e=>Number.parseInt(e,16))}var O="-----BEGIN ",U="-----";function ve(n,e){let t=xe(n);if(t.includes(O))return Te(t);t.includes(`${U}END `)&&i("signingKey","has no BEGIN line: it is cut of\
f");let r=z(t),o=r===void 0?"":xe(Sn(r));return o.includes(O)?Te(o):r!==void 0&&En(r)?r:An(t,e)}function xe(n){return n.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Te(n){let e=kn(n),{label:t,body:r}=e.find(({label:o})=>o.endsWith("PRIVATE KEY"))??e[0];return t==="OPENSSH PRIVATE KE\
Y"&&i("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&i("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&Y(),r.trim()===""&&i("signingKey","is empty between its BEGIN and END line\
s"),z(r)??i("signingKey","is cut off, or holds something that is not base64")}function kn(n){let e=[];for(let t=n.indexOf(O);t>=0;t=n.indexOf(O,t+1)){let r=n.indexOf(
U,t+O.length),o=r<0?"":n.slice(t+O.length,r);/^[A-Z0-9 ]+$/.test(o)||i("signingKey","has a BEGIN line that is cut off");let s=n.indexOf(`${U}END ${o}${U}`,r);s<
0&&i("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:o,body:n.slice(r+U.length,s)}),t=s}return e}
function En(n){return n[0]===48&&(n.length>100||I(n)?.total===n.length)}function An(n,e){/^(ssh|ecdsa)-\S+ /.test(n)&&E("an OpenSSH public key"),n.startsWith("{")&&
i("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(n)&&i("signingKey","is a file's path: give what the file holds"),(n===
e||/^[A-Za-z0-9_-]{21}$/.test(n))&&i("signingKey","looks like the key's id: give the private key"),i("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function Sn(n){let e="";for(let t of n)e+=String.fromCharCode(t);return e}var f={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function b(){return globalThis.crypto?.subtle??On()}function On(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function Ke({modulus:n,exponent:e}){let t={kty:"RSA",n:w(n),e:w(e)};return b().importKey("jwk",t,f,!1,["verify"])}async function B(n,e){if("ready"in n)return n.ready;let t=w(new Uint8Array(await b().digest("SHA-256",n.bytes))),r=be(t);if(r!==void 0)return r;let o=await Tn(xn(
n,e));return Q(t,o),o}function xn({bytes:n,isText:e},t){return Ee(e?ve(new((0,Pe.textDecoder)())().decode(n),t):n)}async function Tn(n){let e=await b().importKey(
"pkcs8",Ae(n),f,!1,["sign"]).catch(()=>i("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await vn(e,n)||
i("signingKey","is damaged: what it signs does not verify. Copy it again"),e}async function vn(n,e){let t=Uint8Array.of(1);try{let r=await Ke(e);return await b().
verify(f.name,r,await b().sign(f.name,n,t),t)}catch{return!1}}var Ne=require("./shared.cjs");async function R(n,e,t){let r=`${Ie({alg:"RS256",typ:"JWT",kid:e})}.${Ie(t)}`,o=await b().sign(f.name,n,Ce(r)).catch(()=>i("signingKey","could not be used to si\
gn: this host refuses it"));return`${r}.${w(new Uint8Array(o))}`}function Ie(n){return w(Ce(JSON.stringify(n)))}function Ce(n){return new((0,Ne.textEncoder)())().
encode(n)}var d=require("./shared.cjs"),Kn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function Ue(n){return(0,d.typeOf)(n)!==d.OBJECT?n:je(n,(e,t)=>Kn.
includes(e)?t:_(t,e,1))}var Pn=70,Re=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function _(n,e,t){let r=(0,d.typeOf)(n);if(r<d.ARRAY||
t>Pn)return n;try{let o=(0,d.propertyOf)(n,"toJSON");if(typeof o=="function")return _(o.call(n,e),e,t+1);if(r===d.ARRAY)return Array.from(n,(s,a)=>_(s,String(a),
t+1))}catch{return Re}return r!==d.OBJECT||typeof(0,d.propertyOf)(n,"then")=="function"?n:je(n,(o,s)=>_(s,o,t+1))}function je(n,e){try{return Object.fromEntries(
Object.entries(n).map(([t,r])=>[t,e(t,r)]))}catch{return Re}}var g=require("./shared.cjs");function De(n,e){let[t]=e.map(r=>({candidate:r,distance:In(n.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:o})=>o<=Math.max(1,Math.floor(r.length/
4))).sort((r,o)=>r.distance-o.distance);return t?.candidate}function In(n,e){let t=Array.from({length:e.length+1},(r,o)=>o);for(let r=1;r<=n.length;r++){let o=[
r];for(let s=1;s<=e.length;s++){let a=t[s-1]+(n[r-1]===e[s-1]?0:1);o.push(Math.min(a,t[s]+1,o[s-1]+1))}t=o}return t[e.length]}var G=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],Nn=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function L(n,e){let t=Be("options",n);(typeof t!="object"||t===null||Array.isArray(t))&&i("options",`must be an objec\
t, not ${p(t)}`);let r=_e("options",()=>Object.entries(t)).filter(([,s])=>s!==void 0);for(let[s]of r)e.includes(s)||Cn(s,e);let o=r.map(([s,a])=>[s,s==="signing\
Key"?a:Be(s,a)]);return new Map(o.filter(([,s])=>s!=null))}function Cn(n,e){/^[\w$-]{1,40}$/.test(n)||i("options","has a key that is not an option");let t=Nn.get(
n)??De(n,e);return i(n,`is not an option: ${t===void 0?"is it misspelt?":`did you mean ${t}?`}`)}function Be(n,e){return typeof e=="object"&&e!==null?_e(n,()=>{
let{toJSON:t}=e;return typeof t=="function"?t.call(e):Array.isArray(e)?Array.from(e):e}):e}function _e(n,e){try{return e()}catch{return i(n,"could not be read")}}function M(n){let e=v(n,"signingKeyId",h);return/-----BEGIN|^MII/.test(e)&&i("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&i("signingKeyId","holds a blank: was it copied whole and alone?"),e}var Me=require("./shared.cjs");var Ge="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function $(n){let e=n.get("signingKey");if(e===void 0)return i("signingKey","i\
s missing");if(typeof e=="string")return V("signingKey",e.trim()),{bytes:new((0,Me.textEncoder)())().encode(e),isText:!0};let t=Object.prototype.toString.call(e).
slice(8,-1);return t==="CryptoKey"?{ready:Un(e)}:t==="ArrayBuffer"?Le(e,0,e.byteLength):ArrayBuffer.isView(e)?Le(e.buffer,e.byteOffset,e.byteLength):t==="KeyObj\
ect"?i("signingKey",`${Ge}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):i("signingKey",`${Ge}, not ${p(e)}`)}function Le(n,e,t){t===0&&i("signingK\
ey","must not be empty");let r=Uint8Array.from(new Uint8Array(n,e,t));return{bytes:r,isText:r[0]!==48}}function Un(n){let{name:e,hash:t,modulusLength:r}=n.algorithm??
{};return n.type==="secret"&&i("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),n.type==="public"&&E("a public key"),(e!==f.name||t?.
name!==f.hash)&&i("signingKey",`is a CryptoKey of another algorithm: import it for ${f.name} with ${f.hash}`),ne(r??0),n}var He={instanceUrl:!0,apiKey:!0,externalProjectId:!0,pieceName:!0,pieceAuthType:!0,props:!0,prefix:!0,displayName:!0,pieceVersion:!0,preSelectForNewProjects:!0,
project:!0,fetch:!0,signal:!0,timeout:!0,maxRetries:!0,replacesPiece:!0,checkProps:!0,fingerprintSecret:!0,trustFor:!0,headers:!0,onRequest:!0,onResponse:!0,allowInsecureHttp:!0},
Rn={waitAtMost:!0,waitUntil:!0,onSettled:!0,signal:!0},jn=2e3,$e=2147483647;function Fe(n){let e=L(n,[...G,...Object.keys(He),...Object.keys(Rn)]),t=`must be a \
whole number of milliseconds from 0 to ${$e}`;return{given:e,keyId:M(e),material:$(e),claims:A(e,Date.now()),waitAtMost:P(e,"waitAtMost",0,$e,t)??jn,waitUntil:We(
e,"waitUntil"),onSettled:We(e,"onSettled"),signal:Dn(e),provision:Bn(e)}}function We(n,e){let t=n.get(e);return t!==void 0&&typeof t!="function"&&i(e,`must be a\
 function, not ${p(t)}`),t}function Dn(n){let e=n.get("signal"),t=(0,g.typeOf)((0,g.propertyOf)(e,"addEventListener"))===g.FUNCTION&&typeof(0,g.propertyOf)(e,"a\
borted")=="boolean";return e===void 0||t?e:i("signal","must be an AbortSignal")}function Bn(n){let e=Object.keys(He).filter(s=>s!=="signal"&&n.has(s)).map(s=>[s,
n.get(s)]),t=Ue(Object.fromEntries(e)),[r,o]=[n.get("projectDisplayName"),t.project??{}];return r===void 0||(0,g.typeOf)(o)!==g.OBJECT?t:{...t,project:{...o,displayName:o.
displayName??r}}}function Je(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var qe=Promise.resolve();function Ve(){if(Je())return{come:Promise.resolve(),over(){}};let n=qe,e=()=>{};return qe=new Promise(t=>e=t),{come:n,over:e}}var ze=2e3;async function te(n){let e,t=Ve();try{e=Fe(n),Qe(e);let{given:r,keyId:o,material:s,claims:a}=e,y=await B(s,o),c=await R(y,o,a);await t.come;let u=await _n(
e,t),l=A(r,Date.now());return{token:l.iat===a.iat?c:await R(y,o,l),connection:u}}catch(r){let o=(0,W.errorData)(r);throw new W.PredefinedConnectionError(o,ie(o,
{signal:e?.signal}))}finally{t.over()}}async function _n(n,e){Qe(n);let t=ye(n);e.over(),await t.checked;let{how:r,value:o}=await Gn(t,n);if(r===T)throw Xe(n,"w\
hile it waited for the connection, which is provisioned in the background");return r===F&&o!==void 0?o:{status:"pending"}}async function Gn({settled:n,projectKnown:e},{
signal:t,waitAtMost:r}){let o=(a,y)=>ue(new j,t,a,()=>y).ended,s=r>0?await o(r,n):{how:D};return s.how!==D||r>=ze?s:o(ze-r,Promise.race([e,n]))}function Qe(n){if(n.
signal?.aborted)throw Xe(n,"before anything was sent")}function Xe({provision:n},e){let{externalProjectId:t}=n;return{code:"ABORTED",message:`The login was abor\
ted ${e}.`,externalProjectId:t,retryable:!1}}var H=require("./shared.cjs");async function re(n){try{let e=L(n,G),t=M(e),r=$(e),o=A(e,Date.now());return await R(await B(r,t),t,o)}catch(e){throw new H.PredefinedConnectionError((0,H.errorData)(
e))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=x.PredefinedConnectionError;exports.createEmbedSession=te;exports.createEmbedToken=
re;exports.isPredefinedConnectionError=x.isPredefinedConnectionError;
