var x=require("./shared.cjs");var oe=require("./shared.cjs");function ie({code:n},e){return n==="ABORTED"?(0,oe.propertyOf)(e.signal,"reason"):void 0}var W=require("./shared.cjs");var se=new WeakMap;function ae(n,e){let t=se.get(n)??Qe(n);return t.add(e),()=>{t.delete(e)}}function Qe(n){let e=new Set;return n.addEventListener("abort",()=>{
for(let t of e)t()}),se.set(n,e),e}var fe=require("./shared.cjs"),F=0,ce=1,D=2,T=3,Xe=1,Ze=2147483647,R=class{#e=new Set;set(e,t){let r=setTimeout(()=>{this.#e.delete(r),e()},Math.min(Math.ceil(t)+
Xe,Ze));return this.#e.add(r),r}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ue(n,e,t,r){
let o=()=>{};return{ended:new Promise(a=>{let m,c,f=(E,ze)=>{n.clear(m),c?.(),a({how:E,value:ze})};if(o=()=>f(T),(0,fe.propertyOf)(e,"aborted"))return f(T);try{
c=e&&ae(e,()=>f(T))}catch(E){return f(ce,E)}t<1/0&&(m=n.set(()=>f(D),t)),(async()=>r())().then(E=>f(F,E),E=>f(ce,E))}),cancel:()=>o()}}var pe=require("./shared.cjs");var de=(...n)=>require("./backend.cjs").provisionConnection(...n);function s(n,e){throw{code:"INVALID_OPTIONS",message:`${n} ${e}`,field:n,retryable:!1}}function p(n){return n==null?String(n):Array.isArray(n)?"an array":typeof n==
"object"?"an object":`a ${typeof n}`}function ye({provision:n,waitUntil:e,onSettled:t}){let[r,o,i]=[J(),J(),J()];Ye(i.promise,e);let a=!1;pe.progressOf.set(n,c=>{a=!0,r.resolve(),c&&o.resolve()});let m=de(
n).then(c=>({status:"provisioned",...c}),c=>({status:"failed",error:c}));return m.then(async c=>{let f=c.status==="failed"&&c.error.code==="INVALID_OPTIONS"&&!a;
f&&r.reject(c.error.toJSON()),r.resolve(),f||await en(c,t),i.resolve()}),{checked:r.promise,projectKnown:o.promise,settled:m}}function Ye(n,e){let t;try{t=e?.(n)}catch{
s("waitUntil","could not be called: was it bound, as in (promise) => ctx.waitUntil(promise)?")}Promise.resolve(t).catch(r=>le("waitUntil",r))}async function en(n,e){
try{await e?.({...n})}catch(t){le("onSettled",t)}}function le(n,e){try{console.error(`predefined-connection: ${n} failed:`,e)}catch{}}function J(){let n={};return{
promise:new Promise((t,r)=>Object.assign(n,{resolve:t,reject:r})),...n}}function K(n,e,t){let r=t(n,e);return r===void 0?s(e,"is missing"):r}function v(n,e){let t=n.get(e);return t===void 0?void 0:ge(e,t)}function g(n,e){let t=v(n,e);
return t!==void 0&&q(e,t),t}function me(n,e){let t=n.get(e);if(t!==void 0)return Array.isArray(t)||s(e,`must be an array of strings, not ${p(t)}`),t.map(r=>(typeof r!=
"string"&&s(e,`must be an array of strings, and holds ${p(r)}`),r===""&&s(e,"holds an empty string"),ge(e,r)))}function V(n,e,t){let r=v(n,e),o=t.find(i=>i===r);
return r!==void 0&&o===void 0&&s(e,`must be ${t.map(i=>`'${i}'`).join(" or ")}`),o}function P(n,e,t,r,o){let i=n.get(e);if(i!==void 0)return typeof i!="number"&&
s(e,`${o}, not ${p(i)}`),(!Number.isInteger(i)||i<t||i>r)&&s(e,o),i}function q(n,e){e===""&&s(n,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(
e)&&s(n,"is the text of a missing value")}function ge(n,e){return typeof e!="string"?s(n,`must be a string, not ${p(e)}`):(e.includes("\0")&&s(n,"holds the char\
acter NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(e)&&s(n,"holds half of a surrogate pair, which the server would replace by another cha\
racter"),e)}var nn=300,he=86400,tn=2147483647;function A(n,e){let t=Math.floor(e/1e3),r=`must be a whole number of seconds from 1 to ${he} (one day)`;return{externalUserId:K(
n,"externalUserId",g),externalProjectId:K(n,"externalProjectId",g),firstName:v(n,"firstName")??"",lastName:v(n,"lastName")??"",role:g(n,"role"),projectDisplayName:g(
n,"projectDisplayName"),...rn(n),...on(n),iat:t,exp:t+(P(n,"expiresIn",1,he,r)??nn)}}function rn(n){let e=V(n,"version",["v3","v4"])??"v3",t=e==="v3"?["pieceSet"]:
["piecesFilterType","piecesTags"];for(let a of t)n.has(a)&&s(a,`is not read with version '${e}'`);if(e==="v4")return{version:e,pieceSet:g(n,"pieceSet")};let r=V(
n,"piecesFilterType",["NONE","ALLOWED"]),o=me(n,"piecesTags"),i=o!==void 0&&o.length>0;return i&&r!=="ALLOWED"&&s("piecesTags","is read only with piecesFilterTy\
pe 'ALLOWED'"),!i&&r==="ALLOWED"&&s("piecesTags","must name at least one tag with piecesFilterType 'ALLOWED'"),{version:e,piecesFilterType:r,piecesTags:o}}function on(n){
let e=g(n,"concurrencyPoolKey"),r=P(n,"concurrencyPoolLimit",1,tn,"must be a whole number of 1 or more");return e===void 0&&r!==void 0&&s("concurrencyPoolKey","\
is missing: concurrencyPoolLimit needs it"),r===void 0&&e!==void 0&&s("concurrencyPoolLimit","is missing: concurrencyPoolKey needs it"),{concurrencyPoolKey:e,concurrencyPoolLimit:r}}var Pe=require("./shared.cjs");function z(n){try{let e=atob(n.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(e,t=>t.charCodeAt(0))}catch{return}}function b(n){let e="";for(let t of n)
e+=String.fromCharCode(t);return btoa(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var S=new Map;function be(n){let e=S.get(n);return e!==void 0&&Q(n,e),e}function Q(n,e){S.delete(n),S.set(n,e),S.size>32&&S.delete(S.keys().next().value)}function I(n){let[e,t]=n;if(e===void 0||t===void 0)return;if(t<128)return{tag:e,header:2,total:2+t};let r=t&127;if(r===0||r>4||n.length<2+r)return;let o=n.subarray(
2,2+r).reduce((i,a)=>i*256+a,0);return{tag:e,header:2+r,total:2+r+o}}function X(n){let e=[];for(let t=n;t.length>0;){let r=I(t);if(r===void 0||r.total>t.length)
return;let{tag:o,header:i,total:a}=r;e.push({tag:o,content:t.subarray(i,a),whole:t.subarray(0,a)}),t=t.subarray(a)}return e}function w(n,...e){let t=e.reduce((r,o)=>r+
o.length,0);return an([Uint8Array.of(n,...sn(t)),...e])}function sn(n){if(n<128)return[n];let e=[];for(let t=n;t>0;t=Math.floor(t/256))e.unshift(t%256);return[128|
e.length,...e]}function an(n){let e=new Uint8Array(n.reduce((r,o)=>r+o.length,0)),t=0;for(let r of n)e.set(r,t),t+=r.length;return e}var Ee=2048,we="2a864886f70d010101",un={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},dn="2a864886f70d010701";function ke(n){
let e=Se(n),[t,r,o]=e.map(({tag:i})=>i);return t===2&&r===2?Oe(n,e):t===2&&r===48?pn(e):t===2&&r===4?ee("an elliptic-curve key"):t===48&&r===3?k("a public key"):
t===48&&r===48&&o===3?k("a certificate"):t===48&&r===4?Y():s("signingKey","is DER, but no private key")}function Ae({pkcs1:n}){let e=w(48,w(6,gn(we)),w(5));return w(
48,w(2,Uint8Array.of(0)),e,w(4,n))}function Y(){return s("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}function k(n){
return s("signingKey",`is ${n}: give the private key, which Activepieces shows when the signing key is created`)}function ee(n){return s("signingKey",`is ${n}: \
Activepieces takes RSA keys (RS256) only`)}function C(){return s("signingKey","is damaged: copy it again")}function Se(n){let e=I(n);return e?.tag!==48?C():(e.total>
n.length&&s("signingKey",`is cut off: it has ${n.length} of ${e.total} bytes`),e.total<n.length&&s("signingKey",`has ${n.length-e.total} bytes behind its end`),
X(n.subarray(e.header))??C())}function pn([,n,e]){let[t]=X(n.content)??[],r=t?.tag===6?mn(t.content):C();return r===dn&&s("signingKey","is a PKCS#12 file: extra\
ct its private key with `openssl pkcs12 -nocerts -nodes`"),r!==we&&ee(un[r]??"a key of another algorithm"),e?.tag!==4?C():Oe(e.content,Se(e.content))}function Oe(n,e){
let t=e.filter(({tag:i})=>i===2);if(e.length===2&&t.length===2)return k("a public key");if(e.length===6&&t.length===6)return ee("a DSA key");if(e.length===10&&s(
"signingKey","has more than two primes, which WebCrypto does not take"),e.length!==9||t.length!==9)return C();let[r,o]=t.slice(1).map(({content:i})=>ln(i));return ne(
yn(r)),{pkcs1:n,modulus:r,exponent:o}}function ne(n){n<Ee&&s("signingKey",`has ${n} bits: RS256 asks for ${Ee} or more`)}function yn(n){let[e=0]=n;return n.length*
8-(Math.clz32(e)-24)}function ln(n){let e=n.findIndex(t=>t!==0);return n.subarray(e<0?n.length:e)}function mn(n){return Array.from(n,e=>e.toString(16).padStart(
2,"0")).join("")}function gn(n){return Uint8Array.from(n.match(/../g),e=>Number.parseInt(e,16))}var O="-----BEGIN ",U="-----";function Ke(n,e){let t=xe(n);if(t.includes(O))return Te(t);t.includes(`${U}END `)&&s("signingKey","has no BEGIN line: it is cut of\
f");let r=z(t),o=r===void 0?"":xe(wn(r));return o.includes(O)?Te(o):r!==void 0&&bn(r)?r:En(t,e)}function xe(n){return n.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Te(n){let e=hn(n),{label:t,body:r}=e.find(({label:o})=>o.endsWith("PRIVATE KEY"))??e[0];return t==="OPENSSH PRIVATE KE\
Y"&&s("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&s("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),r.includes("Proc-Type:")&&Y(),r.trim()===""&&s("signingKey","is empty between its BEGIN and END line\
s"),z(r)??s("signingKey","is cut off, or holds something that is not base64")}function hn(n){let e=[];for(let t=n.indexOf(O);t>=0;t=n.indexOf(O,t+1)){let r=n.indexOf(
U,t+O.length),o=r<0?"":n.slice(t+O.length,r);/^[A-Z0-9 ]+$/.test(o)||s("signingKey","has a BEGIN line that is cut off");let i=n.indexOf(`${U}END ${o}${U}`,r);i<
0&&s("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),e.push({label:o,body:n.slice(r+U.length,i)}),t=i}return e}
function bn(n){return n[0]===48&&(n.length>100||I(n)?.total===n.length)}function En(n,e){/^(ssh|ecdsa)-\S+ /.test(n)&&k("an OpenSSH public key"),n.startsWith("{")&&
s("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(n)&&s("signingKey","is a file's path: give what the file holds"),(n===
e||/^[A-Za-z0-9_-]{21}$/.test(n))&&s("signingKey","looks like the key's id: give the private key"),s("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function wn(n){let e="";for(let t of n)e+=String.fromCharCode(t);return e}var u={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function h(){return globalThis.crypto?.subtle??kn()}function kn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function ve({modulus:n,exponent:e}){let t={kty:"RSA",n:b(n),e:b(e)};return h().importKey("jwk",t,u,!1,["verify"])}async function B(n,e){if("ready"in n)return n.ready;let t=b(new Uint8Array(await h().digest("SHA-256",n.bytes))),r=be(t);if(r!==void 0)return r;let o=await Sn(An(
n,e));return Q(t,o),o}function An({bytes:n,isText:e},t){return ke(e?Ke(new((0,Pe.textDecoder)())().decode(n),t):n)}async function Sn(n){let e=await h().importKey(
"pkcs8",Ae(n),u,!1,["sign"]).catch(()=>s("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await On(e,n)||
s("signingKey","is damaged: what it signs does not verify. Copy it again"),e}async function On(n,e){let t=Uint8Array.of(1);try{let r=await ve(e);return await h().
verify(u.name,r,await h().sign(u.name,n,t),t)}catch{return!1}}var Ne=require("./shared.cjs");async function j(n,e,t){let r=`${Ie({alg:"RS256",typ:"JWT",kid:e})}.${Ie(t)}`,o=await h().sign(u.name,n,Ce(r)).catch(()=>s("signingKey","could not be used to si\
gn: this host refuses it"));return`${r}.${b(new Uint8Array(o))}`}function Ie(n){return b(Ce(JSON.stringify(n)))}function Ce(n){return new((0,Ne.textEncoder)())().
encode(n)}var d=require("./shared.cjs"),xn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function Ue(n){return(0,d.typeOf)(n)!==d.OBJECT?n:Re(n,(e,t)=>xn.
includes(e)?t:_(t,e,1))}var Tn=70,je=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function _(n,e,t){let r=(0,d.typeOf)(n);if(r<d.ARRAY||
t>Tn)return n;try{let o=(0,d.propertyOf)(n,"toJSON");if(typeof o=="function")return _(o.call(n,e),e,t+1);if(r===d.ARRAY)return Array.from(n,(i,a)=>_(i,String(a),
t+1))}catch{return je}return r!==d.OBJECT||typeof(0,d.propertyOf)(n,"then")=="function"?n:Re(n,(o,i)=>_(i,o,t+1))}function Re(n,e){try{return Object.fromEntries(
Object.entries(n).map(([t,r])=>[t,e(t,r)]))}catch{return je}}var l=require("./shared.cjs");function De(n,e){let[t]=e.map(r=>({candidate:r,distance:Kn(n.toLowerCase(),r.toLowerCase())})).filter(({candidate:r,distance:o})=>o<=Math.max(1,Math.floor(r.length/
4))).sort((r,o)=>r.distance-o.distance);return t?.candidate}function Kn(n,e){let t=Array.from({length:e.length+1},(r,o)=>o);for(let r=1;r<=n.length;r++){let o=[
r];for(let i=1;i<=e.length;i++){let a=t[i-1]+(n[r-1]===e[i-1]?0:1);o.push(Math.min(a,t[i]+1,o[i-1]+1))}t=o}return t[e.length]}var G=["signingKeyId","signingKey","externalUserId","externalProjectId","firstName","lastName","role","projectDisplayName","expiresIn","version","piecesFilterTy\
pe","piecesTags","pieceSet","concurrencyPoolKey","concurrencyPoolLimit"],vn=new Map([["pieces","piecesFilterType and piecesTags"],["privateKey","signingKey"],["\
kid","signingKeyId"],["exp","expiresIn"]]);function L(n,e){let t=Be("options",n);(typeof t!="object"||t===null||Array.isArray(t))&&s("options",`must be an objec\
t, not ${p(t)}`);let r=_e("options",()=>Object.entries(t)).filter(([,i])=>i!==void 0);for(let[i]of r)e.includes(i)||Pn(i,e);let o=r.map(([i,a])=>[i,i==="signing\
Key"?a:Be(i,a)]);return new Map(o.filter(([,i])=>i!=null))}function Pn(n,e){/^[\w$-]{1,40}$/.test(n)||s("options","has a key that is not an option");let t=vn.get(
n)??De(n,e);return s(n,`is not an option: ${t===void 0?"is it misspelt?":`did you mean ${t}?`}`)}function Be(n,e){return typeof e=="object"&&e!==null?_e(n,()=>{
let{toJSON:t}=e;return typeof t=="function"?t.call(e):Array.isArray(e)?Array.from(e):e}):e}function _e(n,e){try{return e()}catch{return s(n,"could not be read")}}function M(n){let e=K(n,"signingKeyId",g);return/-----BEGIN|^MII/.test(e)&&s("signingKeyId","is a key: give the id that Activepieces lists for the signing key"),
/\s/.test(e)&&s("signingKeyId","holds a blank: was it copied whole and alone?"),e}var Me=require("./shared.cjs");var Ge="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function $(n){let e=n.get("signingKey");if(e===void 0)return s("signingKey","i\
s missing");if(typeof e=="string")return q("signingKey",e.trim()),{bytes:new((0,Me.textEncoder)())().encode(e),isText:!0};let t=Object.prototype.toString.call(e).
slice(8,-1);return t==="CryptoKey"?{ready:In(e)}:t==="ArrayBuffer"?Le(e,0,e.byteLength):ArrayBuffer.isView(e)?Le(e.buffer,e.byteOffset,e.byteLength):t==="KeyObj\
ect"?s("signingKey",`${Ge}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):s("signingKey",`${Ge}, not ${p(e)}`)}function Le(n,e,t){t===0&&s("signingK\
ey","must not be empty");let r=Uint8Array.from(new Uint8Array(n,e,t));return{bytes:r,isText:r[0]!==48}}function In(n){let{name:e,hash:t,modulusLength:r}=n.algorithm??
{};return n.type==="secret"&&s("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),n.type==="public"&&k("a public key"),(e!==u.name||t?.
name!==u.hash)&&s("signingKey",`is a CryptoKey of another algorithm: import it for ${u.name} with ${u.hash}`),ne(r??0),n}var He={instanceUrl:!0,apiKey:!0,externalProjectId:!0,pieceName:!0,pieceAuthType:!0,props:!0,prefix:!0,displayName:!0,pieceVersion:!0,preSelectForNewProjects:!0,
project:!0,fetch:!0,signal:!0,timeout:!0,maxRetries:!0,replacesPiece:!0,checkProps:!0,fingerprintSecret:!0,trustFor:!0,headers:!0,onRequest:!0,onResponse:!0,allowInsecureHttp:!0},
Nn={waitAtMost:!0,waitUntil:!0,onSettled:!0,signal:!0},Cn=2e3,$e=2147483647;function Fe(n){let e=L(n,[...G,...Object.keys(He),...Object.keys(Nn)]),t=`must be a \
whole number of milliseconds from 0 to ${$e}`;return{given:e,keyId:M(e),material:$(e),claims:A(e,Date.now()),waitAtMost:P(e,"waitAtMost",0,$e,t)??Cn,waitUntil:We(
e,"waitUntil"),onSettled:We(e,"onSettled"),signal:Un(e),provision:jn(e)}}function We(n,e){let t=n.get(e);return t!==void 0&&typeof t!="function"&&s(e,`must be a\
 function, not ${p(t)}`),t}function Un(n){let e=n.get("signal"),t=(0,l.typeOf)((0,l.propertyOf)(e,"addEventListener"))===l.FUNCTION&&typeof(0,l.propertyOf)(e,"a\
borted")=="boolean";return e===void 0||t?e:s("signal","must be an AbortSignal")}function jn(n){let e=Object.keys(He).filter(i=>i!=="signal"&&n.has(i)).map(i=>[i,
n.get(i)]),t=Ue(Object.fromEntries(e)),[r,o]=[n.get("projectDisplayName"),t.project??{}];return r===void 0||(0,l.typeOf)(o)!==l.OBJECT?t:{...t,project:{...o,displayName:o.
displayName??r}}}var Je=2e3;async function te(n){let e;try{e=Fe(n),Ve(e);let{given:t,keyId:r,material:o,claims:i}=e,a=await B(o,r),m=await j(a,r,i),c=await Rn(e),f=A(t,Date.now());
return{token:f.iat===i.iat?m:await j(a,r,f),connection:c}}catch(t){let r=(0,W.errorData)(t);throw new W.PredefinedConnectionError(r,ie(r,{signal:e?.signal}))}}async function Rn(n){
Ve(n);let e=ye(n);await e.checked;let{how:t,value:r}=await Dn(e,n);if(t===T)throw qe(n,"while it waited for the connection, which is provisioned in the backgrou\
nd");return t===F&&r!==void 0?r:{status:"pending"}}async function Dn({settled:n,projectKnown:e},{signal:t,waitAtMost:r}){let o=(a,m)=>ue(new R,t,a,()=>m).ended,
i=r>0?await o(r,n):{how:D};return i.how!==D||r>=Je?i:o(Je-r,Promise.race([e,n]))}function Ve(n){if(n.signal?.aborted)throw qe(n,"before anything was sent")}function qe({
provision:n},e){let{externalProjectId:t}=n;return{code:"ABORTED",message:`The login was aborted ${e}.`,externalProjectId:t,retryable:!1}}var H=require("./shared.cjs");async function re(n){try{let e=L(n,G),t=M(e),r=$(e),o=A(e,Date.now());return await j(await B(r,t),t,o)}catch(e){throw new H.PredefinedConnectionError((0,H.errorData)(
e))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=x.PredefinedConnectionError;exports.createEmbedSession=te;exports.createEmbedToken=
re;exports.isPredefinedConnectionError=x.isPredefinedConnectionError;
