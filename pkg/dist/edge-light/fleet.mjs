import{errorData as Qe}from"../shared.mjs";import{textEncoder as at}from"../shared.mjs";function $(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function O(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as Zn}from"../shared.mjs";var D=new Map;function Te(e){let n=D.get(e);return n!==void 0&&fe(e,n),n}function fe(e,n){D.delete(e),D.set(e,n),D.size>32&&D.delete(D.keys().next().value)}function P(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((u,p)=>u*256+p,0);return{tag:n,header:2+o,total:2+o+a}}function H(e){let n=[];for(let r=e;r.length>0;){let o=P(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:u,total:p}=o;n.push({tag:a,content:r.subarray(u,p),whole:r.subarray(0,p)}),r=r.subarray(p)}return n}function N(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return Gn([Uint8Array.of(e,...Bn(r)),...n])}function Bn(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function Gn(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function d(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function Q(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Oe=2048,Re="2a864886f70d010101",$n={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Hn="2a864886f70d010701";function Ce(e){
let n=Ne(e),[r,o,a]=n.map(({tag:u})=>u);return r===2&&o===2?Ue(e,n):r===2&&o===48?Fn(n):r===2&&o===4?me("an elliptic-curve key"):r===48&&o===3?U("a public key"):
r===48&&o===48&&a===3?U("a certificate"):r===48&&o===4?le():d("signingKey","is DER, but no private key")}function Pe({pkcs1:e}){let n=N(48,N(6,Vn(Re)),N(5));return N(
48,N(2,Uint8Array.of(0)),n,N(4,e))}function le(){return d("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function U(e){return d("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function me(e){return d("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function F(){return d("signingKey","is damaged: copy it again")}function Ne(e){let n=P(e);return n?.tag!==
48?F():(n.total>e.length&&d("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&d("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),H(e.subarray(n.header))??F())}function Fn([,e,n]){let[r]=H(e.content)??[],o=r?.tag===6?Wn(r.content):F();return o===Hn&&d("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Re&&me($n[o]??"a key of another algorithm"),n?.tag!==4?F():Ue(n.content,Ne(n.content))}
function Ue(e,n){let r=n.filter(({tag:u})=>u===2);if(n.length===2&&r.length===2)return U("a public key");if(n.length===6&&r.length===6)return me("a DSA key");if(n.
length===10&&d("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return F();let[o,a]=r.slice(1).map(({content:u})=>X(
u));return pe(Jn(o)),{pkcs1:e,modulus:o,exponent:a}}function pe(e){e<Oe&&d("signingKey",`has ${e} bits: RS256 asks for ${Oe} or more`)}function Jn(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function X(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function Wn(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function Vn(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var j="-----BEGIN ",J="-----";function Z(e,n){let r=De(e);if(r.includes(j))return je(r);r.includes(`${J}END `)&&d("signingKey","has no BEGIN line: it is cut off");
let o=$(r),a=o===void 0?"":De(Qn(o));return a.includes(j)?je(a):o!==void 0&&qn(o)?o:Yn(r,n)}function De(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function je(e){let n=zn(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&d("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&d("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&le(),o.trim()===""&&d("signingKey","is empty between its BEGIN and END lin\
es"),$(o)??d("signingKey","is cut off, or holds something that is not base64")}function zn(e){let n=[];for(let r=e.indexOf(j);r>=0;r=e.indexOf(j,r+1)){let o=e.indexOf(
J,r+j.length),a=o<0?"":e.slice(r+j.length,o);/^[A-Z0-9 ]+$/.test(a)||d("signingKey","has a BEGIN line that is cut off");let u=e.indexOf(`${J}END ${a}${J}`,o);u<
0&&d("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+J.length,u)}),r=u}return n}
function qn(e){return e[0]===48&&(e.length>100||P(e)?.total===e.length)}function Yn(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&U("an OpenSSH public key"),e.startsWith("{")&&
d("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&d("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&d("signingKey","looks like the key's id: give the private key"),d("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function Qn(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var _={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function k(){return globalThis.crypto?.subtle??Xn()}function Xn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function W({modulus:e,exponent:n}){let r={kty:"RSA",n:O(e),e:O(n)};return k().importKey("jwk",r,_,!1,["verify"])}async function Me(e){try{let n=Be(Z(e,""));return n&&
await W(n)}catch{return}}function Be(e){let n=P(e)?.header,[r,o]=(n===void 0?void 0:H(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:X(r.content),exponent:X(
o.content)}:r?.tag===48&&o?.tag===3?Be(o.content.subarray(1)):void 0}async function Ge(e,n){if("ready"in e)return e.ready;let r=O(new Uint8Array(await k().digest("SHA-256",e.bytes))),o=Te(r);if(o!==void 0)return o;let a=await et(
ge(e,n));return fe(r,a),a}function ge({bytes:e,isText:n},r){return Ce(n?Z(new(Zn())().decode(e),r):e)}async function et(e){let n=await k().importKey("pkcs8",Pe(
e),_,!1,["sign"]).catch(()=>d("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await nt(n,e)||d("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function nt(e,n){let r=Uint8Array.of(1);try{let o=await W(n);return await k().verify(
_.name,o,await k().sign(_.name,e,r),r)}catch{return!1}}import{textEncoder as tt}from"../shared.mjs";async function $e(e,n,r){let o=`${Le({alg:"RS256",typ:"JWT",kid:n})}.${Le(r)}`,a=await k().sign(_.name,e,He(o)).catch(()=>d("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${O(new Uint8Array(a))}`}function Le(e){return O(He(JSON.stringify(e)))}function He(e){return new(tt())().encode(e)}function Fe(e,n,r){let o=r(e,n);return o===void 0?d(n,"is missing"):o}function rt(e,n){let r=e.get(n);return r===void 0?void 0:ot(n,r)}function Je(e,n){let r=rt(
e,n);return r!==void 0&&he(n,r),r}function he(e,n){n===""&&d(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&d(e,"is the text of a missing value")}function ot(e,n){return typeof n!=
"string"?d(e,`must be a string, not ${Q(n)}`):(n.includes("\0")&&d(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
d(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function We(e){let n=Fe(e,"signingKeyId",Je);return/-----BEGIN|^MII/.test(n)&&d("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&d("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as it}from"../shared.mjs";var Ve="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function qe(e){let n=e.get("signingKey");if(n===void 0)return d("signingKey","\
is missing");if(typeof n=="string")return he("signingKey",n.trim()),{bytes:new(it())().encode(n),isText:!0};let r=Object.prototype.toString.call(n).slice(8,-1);
return r==="CryptoKey"?{ready:st(n)}:r==="ArrayBuffer"?ze(n,0,n.byteLength):ArrayBuffer.isView(n)?ze(n.buffer,n.byteOffset,n.byteLength):r==="KeyObject"?d("sign\
ingKey",`${Ve}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):d("signingKey",`${Ve}, not ${Q(n)}`)}function ze(e,n,r){r===0&&d("signingKey","must no\
t be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function st(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&d("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&U("a public key"),(n!==_.name||r?.name!==_.hash)&&
d("signingKey",`is a CryptoKey of another algorithm: import it for ${_.name} with ${_.hash}`),pe(o??0),e}function Xe(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:Ye(()=>We(n)),material:Ye(()=>qe(n))}}async function Ze({id:e,material:n},r){
let o=[e,n].filter(yt);if(o.length>0)return o.map(be);try{let a=await $e(await Ge(n,e),e,{}),u=await ct(n,e,a);return u===!1?[be({message:"signingKey is damaged\
: what it signs does not verify"})]:[ft(u),...await ut(a,r)]}catch(a){let u=Qe(a);return[u.code==="INVALID_OPTIONS"?be(u):dt(u)]}}async function ct(e,n,r){if(!("\
ready"in e))return we(await W(ge(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:u}=await k().exportKey("jwk",e.ready);return we(await k().importKey("jw\
k",{kty:o,n:a,e:u},_,!1,["verify"]),r)}async function ut(e,n){let r=n===null?void 0:await Me(n);return r===void 0||await we(r,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function we(e,n){let r=n.lastIndexOf("."),o=new(at())().encode(n.slice(0,r));return k().verify(_.name,e,$(n.slice(
r+1)),o)}function ft(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function be({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function dt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function yt(e){return typeof e==
"object"&&"code"in e}function Ye(e){try{return e()}catch(n){return Qe(n)}}import{OBJECT as Mt,typeOf as Bt}from"../shared.mjs";async function ee(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,u)=>{o.inFlight.add(u);let p=w=>v=>{o.inFlight.delete(u),w(v)};Promise.resolve(
o.run(n,...r)).then(p(a),p(u))})}var en=new WeakMap;function nn(e,n){let r=en.get(e)??lt(e);return r.add(n),()=>{r.delete(n)}}function lt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),en.set(e,n),n}import{propertyOf as mt}from"../shared.mjs";var ke=0,tn=1,pt=2,_e=3,gt=1,ht=2147483647,ne=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(r)+gt,ht));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function V(e,n,r,o){let a=()=>{};return{ended:new Promise(p=>{let w,v,A=(I,ae)=>{e.clear(w),v?.(),p({how:I,value:ae})};if(a=()=>A(_e),mt(n,"aborted"))return A(_e);
try{v=n&&nn(n,()=>A(_e))}catch(I){return A(tn,I)}r<1/0&&(w=e.set(()=>A(pt),r)),(async()=>o())().then(I=>A(ke,I),I=>A(tn,I))}),cancel:()=>a()}}import{FUNCTION as rn,propertyOf as z,textOf as bt,typeOf as on}from"../shared.mjs";async function sn(e,n,r,o,a,u,p,w){let v={method:a,headers:JSON.parse(p),redirect:"\
manual",...w!==void 0&&{body:w}};return ve(e,n,r,o,u,v,Ae)}async function ve(e,n,r,o,a,u,p){let w=new AbortController,v=n??fetch,A=await V(e,r,o,async()=>p(await v(
a,{...u,signal:w.signal}))).ended;return A.how!==ke&&w.abort(),A}async function Ae(e){let n=Ee(e);if(n===void 0)return;let r=await e.text();if(typeof r=="string")
return{...n,json:_t(r),isHtml:r.trimStart().startsWith("<")}}function Ee(e){let n=z(e,"status"),r=z(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<1e3)||on(z(
e,"text"))!==rn||on(z(r,"get"))!==rn))return{status:n,redirected:!!z(e,"redirected"),url:bt(e,"url")??"",header:a=>wt(r,a)}}function wt(e,n){try{let r=e.get(n);
return typeof r=="string"?r:void 0}catch{return}}function _t(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textEncoder as kt}from"../shared.mjs";import{FUNCTION as vt,propertyOf as an,typeOf as At}from"../shared.mjs";async function cn(e,n,r,o,a,u,p){let w={method:"\
GET",headers:JSON.parse(p),redirect:"manual"};return ve(e,r,o,a,u,w,v=>Et(n,v))}async function Et(e,n){let r=Ee(n);if(r===void 0||r.status<200||r.status>299)return Ae(
n);let o=an(n,"body");return At(an(o,"getReader"))===vt?await xt(o.getReader(),e):e(new(kt())().encode(await n.text())),{...r,json:null,isHtml:!1}}async function xt(e,n){
for(;;){let{done:r,value:o}=await e.read();if(r)return;n(o)}}function un({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:u,propertyOf:p,queueMicrotask:w,send:v,textOf:A,toldBy:I,typeOf:ae,
wait:kn}){let xe;function vn(c){return y.va(c)}function An(c){return y.wa(c)}function En(c){return y.xa(c)}function xn(c,t){return y.ya(c,t)}function Kn(c){return y.
za(c)}function Sn(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(h(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return x(
s)?16777215:s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},
ia:function(t,i){return t===i},fa:function(t,i){let s=i,f=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,x(f)?0:f,!0),g().setInt32((t>>>0)+0,!x(f),!0)},la:function(t,i){
let s=i,f=typeof s=="string"?s:void 0;var l=x(f)?0:T(f,y.Ea,y.Fa),m=K;g().setInt32((t>>>0)+4,m,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(
h(t,i))},pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,f,l){t.append(h(i,s),h(f,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,f,l){
o(t,h(i,s),h(f,l))},u:function(){return G(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var f=x(s)?0:T(
s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},t:function(t){return t.ended},v:function(){return G(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,f){let l=i.header(h(s,f));var m=x(
l)?0:T(l,y.Ea,y.Fa),b=K;g().setInt32((t>>>0)+4,b,!0),g().setInt32((t>>>0)+0,m,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,f=T(s,y.Ea,y.Fa),l=K;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return u()},y:function(t,i){let s=i.message,f=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,f,!0)},x:function(t,i){let s=i.name,f=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},P:function(){return G(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},f=(m,b)=>{let S=s.a;s.a=0;try{return Tn(S,s.b,m,b)}finally{s.a=S}};return new Promise(f)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return G(function(t,i){return new URL(h(t,i))},arguments)},$:function(){return G(function(t,i){return JSON.parse(h(t,i))},
arguments)},_:function(t,i){return Date.parse(h(t,i))},m:function(t,i,s){return p(t,h(i,s))},V:function(t){return t.queueMicrotask},X:function(t){w(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,f,l,m,b,S,jn,Ie,Mn){return v(t,i,s,h(f,l),h(m,
b),h(S,jn),Ie===0?void 0:h(Ie,Mn))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return x(t)?0:M(t)},da:function(){let t=typeof global>"u"?void 0:global;return x(t)?0:M(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return x(t)?0:M(t)},ea:function(){let t=typeof window>"u"?void 0:window;return x(t)?0:M(t)},g:function(t){return t.status},K:function(t,i,s,f){
let l=A(i,h(s,f));var m=x(l)?0:T(l,y.Ea,y.Fa),b=K;g().setInt32((t>>>0)+4,b,!0),g().setInt32((t>>>0)+0,m,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return I(t)},B:function(t){return ae(t)},H:function(t,i){let s=i.url,f=T(s,y.Ea,y.Fa),l=K;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},p:function(t){return t.value},s:function(t,i){return kn(t,i)},ra:function(t,i){return On(t,i,In)},sa:function(t){
return t},ta:function(t,i){return h(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function In(c,t,i){
let s=y.Da(c,t,i);if(s[1])throw Rn(s[0])}function Tn(c,t,i,s){y.Ca(c,t,i,s)}function M(c){let t=y.Ia();return y.Ja.set(t,c),t}var Ke=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(c=>y.Ka(c.a,c.b)),C=null;function g(){return(C===null||C.buffer.detached===!0||C.buffer.detached===
void 0&&C.buffer!==y.ua.buffer)&&(C=new DataView(y.ua.buffer)),C}function h(c,t){return c=c>>>0,Pn(q().subarray(c,c+t))}var B=null;function q(){return(B===null||
B.byteLength===0)&&(B=new Uint8Array(y.ua.buffer)),B}function G(c,t){try{return c.apply(this,t)}catch(i){let s=M(i);return y.Ha(s),y.Ja.get(ue)===Se&&y.La(ue),y.
La(ue=y.Ia()),Se}}function x(c){return c==null}function On(c,t,i){let s={a:c,b:t,cnt:1},f=(...l)=>{s.cnt++;let m=s.a;s.a=0;try{return i(m,s.b,...l)}finally{s.a=
m,f._wbg_cb_unref()}};return f._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Ke.unregister(s))},Ke.register(f,s,s),f}function T(c,t,i){if(i===void 0){let b=L.
encode(c),S=t(b.length,1)>>>0;return q().subarray(S,S+b.length).set(b),K=b.length,S}let s=c.length,f=t(s,1)>>>0,l=q(),m=0;for(;m<s;m++){let b=c.charCodeAt(m);if(b>
127)break;l[f+m]=b}if(m!==s){m!==0&&(c=c.slice(m)),f=i(f,s,s=m+c.length*3,1)>>>0;let b=q().subarray(f+m,f+s),S=L.encodeInto(c,b);m+=S.written,f=i(f,s,m,1)>>>0}return K=
m,f}function Rn(c){let t=y.Ja.get(c);return y.La(c),t}var Y=new e("utf-8",{ignoreBOM:!0});Y.decode();var Cn=2146435072,ce=0;function Pn(c){return ce+=c.length,ce>=
Cn&&(Y=new e("utf-8",{ignoreBOM:!0}),Y.decode(),ce=c.length),Y.decode(c)}var L=new n;"encodeInto"in L||(L.encodeInto=function(c,t){let i=L.encode(c);return t.set(
i),{read:c.length,written:i.length}});var K=0,Nn,Un,y;function Dn(c,t){return Un=c,y=c.exports,Nn=t,C=null,B=null,y.Ma(),y}var Se={},ue=0;return xe={imports:Sn,
start:Dn,functions:{checkInstance:vn,inspectConnection:An,makeConnectionKey:En,provisionConnection:xn,removeConnection:Kn}},xe}import Kt from"../fleet.wasm?module";function fn(){return Kt}function dn(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function te(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{propertyOf as yn}from"../shared.mjs";function ln(){let{document:e,process:n}=globalThis;return te()||e===void 0&&typeof yn(yn(n,"versions"),"node")=="str\
ing"}import{textDecoder as St,textEncoder as It}from"../shared.mjs";import{toldBy as Tt}from"../shared.mjs";import{propertyOf as Ot,textOf as Rt,typeOf as Ct}from"../shared.mjs";
import{Instance as Pt}from"../shared.mjs";import{Loader as Nt}from"../shared.mjs";function mn(e=()=>({})){return new Nt(fn,()=>{let n=new ne,r=un({TextDecoder:St(),
TextEncoder:It(),callHook:dn,isolatesRequests:te,maySetUserAgent:ln,propertyOf:Ot,textOf:Rt,toldBy:Tt,typeOf:Ct,queueMicrotask:o=>{Promise.resolve().then(o)},send:sn.
bind(void 0,n),ask:(o,a,u)=>V(n,a,u,()=>o()).ended,wait:(o,a)=>V(n,o,a,()=>new Promise(()=>{})),...e(n)});return new Pt(r,()=>n.clearAll())})}var re=mn(e=>({sendInto:cn.bind(void 0,e)}));import{propertyOf as Ut}from"../shared.mjs";function oe({code:e},n){return e==="ABORTED"?Ut(n.signal,"reason"):void 0}import{errorData as Gt,PredefinedConnectionError as Lt}from"../shared.mjs";import{ARRAY as pn,OBJECT as hn,propertyOf as gn,typeOf as bn}from"../shared.mjs";var Dt=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function se(e){
return bn(e)!==hn?e:_n(e,(n,r)=>Dt.includes(n)?r:ie(r,n,1))}var jt=70,wn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function ie(e,n,r){
let o=bn(e);if(o<pn||r>jt)return e;try{let a=gn(e,"toJSON");if(typeof a=="function")return ie(a.call(e,n),n,r+1);if(o===pn)return Array.from(e,(u,p)=>ie(u,String(
p),r+1))}catch{return wn}return o!==hn||typeof gn(e,"then")=="function"?e:_n(e,(a,u)=>ie(u,a,r+1))}function _n(e,n){try{return Object.fromEntries(Object.entries(
e).map(([r,o])=>[r,n(r,o)]))}catch{return wn}}async function $t(e){let n=se(e),{given:r,key:o}=Ht(n);try{let{publicKey:a,...u}=await ee(re,"checkInstance",r);if(o===void 0)return u;let p=[...u.findings,...await Ze(
o,a)];return{...u,ok:p.every(({level:w})=>w!=="error"),findings:p}}catch(a){let u=Gt(a);throw new Lt(u,oe(u,n))}}function Ht(e){if(Bt(e)!==Mt)return{given:e};try{
let{signingKeyId:n,signingKey:r,...o}=e,a=Xe({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as Zo,PredefinedConnectionError as ei}from"../shared.mjs";import{errorData as Ft,PredefinedConnectionError as Jt}from"../shared.mjs";async function Wt(e){let n=se(e);try{return await ee(re,"inspectConnection",n)}catch(r){let o=Ft(r);throw new Jt(o,oe(o,n))}}export{ei as PredefinedConnectionError,$t as checkInstance,Wt as inspectConnection,Zo as isPredefinedConnectionError};
