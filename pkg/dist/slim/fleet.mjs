import{errorData as Xe}from"../shared.mjs";import{textEncoder as ct}from"../shared.mjs";function $(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function O(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as nt}from"../shared.mjs";var M=new Map;function Oe(e){let n=M.get(e);return n!==void 0&&de(e,n),n}function de(e,n){M.delete(e),M.set(e,n),M.size>32&&M.delete(M.keys().next().value)}function C(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((c,p)=>c*256+p,0);return{tag:n,header:2+o,total:2+o+a}}function W(e){let n=[];for(let r=e;r.length>0;){let o=C(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:c,total:p}=o;n.push({tag:a,content:r.subarray(c,p),whole:r.subarray(0,p)}),r=r.subarray(p)}return n}function N(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return $n([Uint8Array.of(e,...Ln(r)),...n])}function Ln(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function $n(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function d(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function Q(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Re=2048,Pe="2a864886f70d010101",Hn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Fn="2a864886f70d010701";function Ce(e){
let n=Ue(e),[r,o,a]=n.map(({tag:c})=>c);return r===2&&o===2?Me(e,n):r===2&&o===48?Jn(n):r===2&&o===4?pe("an elliptic-curve key"):r===48&&o===3?U("a public key"):
r===48&&o===48&&a===3?U("a certificate"):r===48&&o===4?me():d("signingKey","is DER, but no private key")}function Ne({pkcs1:e}){let n=N(48,N(6,qn(Pe)),N(5));return N(
48,N(2,Uint8Array.of(0)),n,N(4,e))}function me(){return d("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function U(e){return d("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function pe(e){return d("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function H(){return d("signingKey","is damaged: copy it again")}function Ue(e){let n=C(e);return n?.tag!==
48?H():(n.total>e.length&&d("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&d("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),W(e.subarray(n.header))??H())}function Jn([,e,n]){let[r]=W(e.content)??[],o=r?.tag===6?zn(r.content):H();return o===Fn&&d("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Pe&&pe(Hn[o]??"a key of another algorithm"),n?.tag!==4?H():Me(n.content,Ue(n.content))}
function Me(e,n){let r=n.filter(({tag:c})=>c===2);if(n.length===2&&r.length===2)return U("a public key");if(n.length===6&&r.length===6)return pe("a DSA key");if(n.
length===10&&d("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return H();let[o,a]=r.slice(1).map(({content:c})=>X(
c));return ge(Vn(o)),{pkcs1:e,modulus:o,exponent:a}}function ge(e){e<Re&&d("signingKey",`has ${e} bits: RS256 asks for ${Re} or more`)}function Vn(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function X(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function zn(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function qn(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var B="-----BEGIN ",F="-----";function Z(e,n){let r=Be(e);if(r.includes(B))return De(r);r.includes(`${F}END `)&&d("signingKey","has no BEGIN line: it is cut off");
let o=$(r),a=o===void 0?"":Be(Zn(o));return a.includes(B)?De(a):o!==void 0&&Qn(o)?o:Xn(r,n)}function Be(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function De(e){let n=Yn(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&d("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&d("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&me(),o.trim()===""&&d("signingKey","is empty between its BEGIN and END lin\
es"),$(o)??d("signingKey","is cut off, or holds something that is not base64")}function Yn(e){let n=[];for(let r=e.indexOf(B);r>=0;r=e.indexOf(B,r+1)){let o=e.indexOf(
F,r+B.length),a=o<0?"":e.slice(r+B.length,o);/^[A-Z0-9 ]+$/.test(a)||d("signingKey","has a BEGIN line that is cut off");let c=e.indexOf(`${F}END ${a}${F}`,o);c<
0&&d("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+F.length,c)}),r=c}return n}
function Qn(e){return e[0]===48&&(e.length>100||C(e)?.total===e.length)}function Xn(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&U("an OpenSSH public key"),e.startsWith("{")&&
d("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&d("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&d("signingKey","looks like the key's id: give the private key"),d("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function Zn(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var _={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function A(){return globalThis.crypto?.subtle??et()}function et(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function J({modulus:e,exponent:n}){let r={kty:"RSA",n:O(e),e:O(n)};return A().importKey("jwk",r,_,!1,["verify"])}async function je(e){try{let n=Ge(Z(e,""));return n&&
await J(n)}catch{return}}function Ge(e){let n=C(e)?.header,[r,o]=(n===void 0?void 0:W(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:X(r.content),exponent:X(
o.content)}:r?.tag===48&&o?.tag===3?Ge(o.content.subarray(1)):void 0}async function Le(e,n){if("ready"in e)return e.ready;let r=O(new Uint8Array(await A().digest("SHA-256",e.bytes))),o=Oe(r);if(o!==void 0)return o;let a=await tt(
be(e,n));return de(r,a),a}function be({bytes:e,isText:n},r){return Ce(n?Z(new(nt())().decode(e),r):e)}async function tt(e){let n=await A().importKey("pkcs8",Ne(
e),_,!1,["sign"]).catch(()=>d("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await rt(n,e)||d("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function rt(e,n){let r=Uint8Array.of(1);try{let o=await J(n);return await A().verify(
_.name,o,await A().sign(_.name,e,r),r)}catch{return!1}}import{textEncoder as ot}from"../shared.mjs";async function We(e,n,r){let o=`${$e({alg:"RS256",typ:"JWT",kid:n})}.${$e(r)}`,a=await A().sign(_.name,e,He(o)).catch(()=>d("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${O(new Uint8Array(a))}`}function $e(e){return O(He(JSON.stringify(e)))}function He(e){return new(ot())().encode(e)}function Fe(e,n,r){let o=r(e,n);return o===void 0?d(n,"is missing"):o}function it(e,n){let r=e.get(n);return r===void 0?void 0:st(n,r)}function Je(e,n){let r=it(
e,n);return r!==void 0&&he(n,r),r}function he(e,n){n===""&&d(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&d(e,"is the text of a missing value")}function st(e,n){return typeof n!=
"string"?d(e,`must be a string, not ${Q(n)}`):(n.includes("\0")&&d(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
d(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function Ve(e){let n=Fe(e,"signingKeyId",Je);return/-----BEGIN|^MII/.test(n)&&d("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&d("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as at}from"../shared.mjs";var ze="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function Ye(e){let n=e.get("signingKey");if(n===void 0)return d("signingKey","\
is missing");if(typeof n=="string")return he("signingKey",n.trim()),{bytes:new(at())().encode(n),isText:!0};let r=Object.prototype.toString.call(n).slice(8,-1);
return r==="CryptoKey"?{ready:ut(n)}:r==="ArrayBuffer"?qe(n,0,n.byteLength):ArrayBuffer.isView(n)?qe(n.buffer,n.byteOffset,n.byteLength):r==="KeyObject"?d("sign\
ingKey",`${ze}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):d("signingKey",`${ze}, not ${Q(n)}`)}function qe(e,n,r){r===0&&d("signingKey","must no\
t be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function ut(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&d("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&U("a public key"),(n!==_.name||r?.name!==_.hash)&&
d("signingKey",`is a CryptoKey of another algorithm: import it for ${_.name} with ${_.hash}`),ge(o??0),e}function Ze(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:Qe(()=>Ve(n)),material:Qe(()=>Ye(n))}}async function en({id:e,material:n},r){
let o=[e,n].filter(mt);if(o.length>0)return o.map(we);try{let a=await We(await Le(n,e),e,{}),c=await ft(n,e,a);return c===!1?[we({message:"signingKey is damaged\
: what it signs does not verify"})]:[yt(c),...await dt(a,r)]}catch(a){let c=Xe(a);return[c.code==="INVALID_OPTIONS"?we(c):lt(c)]}}async function ft(e,n,r){if(!("\
ready"in e))return _e(await J(be(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:c}=await A().exportKey("jwk",e.ready);return _e(await A().importKey("jw\
k",{kty:o,n:a,e:c},_,!1,["verify"]),r)}async function dt(e,n){let r=n===null?void 0:await je(n);return r===void 0||await _e(r,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function _e(e,n){let r=n.lastIndexOf("."),o=new(ct())().encode(n.slice(0,r));return A().verify(_.name,e,$(n.slice(
r+1)),o)}function yt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function we({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function lt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function mt(e){return typeof e==
"object"&&"code"in e}function Qe(e){try{return e()}catch(n){return Xe(n)}}import{OBJECT as Gt,typeOf as Lt}from"../shared.mjs";async function ee(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,c)=>{o.inFlight.add(c);let p=w=>k=>{o.inFlight.delete(c),w(k)};Promise.resolve(
o.run(n,...r)).then(p(a),p(c))})}var nn=new WeakMap;function tn(e,n){let r=nn.get(e)??pt(e);return r.add(n),()=>{r.delete(n)}}function pt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),nn.set(e,n),n}import{propertyOf as gt}from"../shared.mjs";var ke=0,rn=1,bt=2,Ae=3,ht=1,wt=2147483647,ne=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(r)+ht,wt));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function V(e,n,r,o){let a=()=>{};return{ended:new Promise(p=>{let w,k,v=(I,ue)=>{e.clear(w),k?.(),p({how:I,value:ue})};if(a=()=>v(Ae),gt(n,"aborted"))return v(Ae);
try{k=n&&tn(n,()=>v(Ae))}catch(I){return v(rn,I)}r<1/0&&(w=e.set(()=>v(bt),r)),(async()=>o())().then(I=>v(ke,I),I=>v(rn,I))}),cancel:()=>a()}}import{FUNCTION as on,propertyOf as z,textOf as _t,typeOf as sn}from"../shared.mjs";async function an(e,n,r,o,a,c,p,w){let k={method:a,headers:JSON.parse(p),redirect:"\
manual",...w!==void 0&&{body:w}};return ve(e,n,r,o,c,k,Ee)}async function ve(e,n,r,o,a,c,p){let w=new AbortController,k=n??fetch,v=await V(e,r,o,async()=>p(await k(
a,{...c,signal:w.signal}))).ended;return v.how!==ke&&w.abort(),v}async function Ee(e){let n=xe(e);if(n===void 0)return;let r=await e.text();if(typeof r=="string")
return{...n,json:kt(r),isHtml:r.trimStart().startsWith("<")}}function xe(e){let n=z(e,"status"),r=z(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<1e3)||sn(z(
e,"text"))!==on||sn(z(r,"get"))!==on))return{status:n,redirected:!!z(e,"redirected"),url:_t(e,"url")??"",header:a=>At(r,a)}}function At(e,n){try{let r=e.get(n);
return typeof r=="string"?r:void 0}catch{return}}function kt(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textEncoder as vt}from"../shared.mjs";import{FUNCTION as Et,propertyOf as un,typeOf as xt}from"../shared.mjs";async function cn(e,n,r,o,a,c,p){let w={method:"\
GET",headers:JSON.parse(p),redirect:"manual"};return ve(e,r,o,a,c,w,k=>St(n,k))}async function St(e,n){let r=xe(n);if(r===void 0||r.status<200||r.status>299)return Ee(
n);let o=un(n,"body");return xt(un(o,"getReader"))===Et?await Kt(o.getReader(),e):e(new(vt())().encode(await n.text())),{...r,json:null,isHtml:!1}}async function Kt(e,n){
for(;;){let{done:r,value:o}=await e.read();if(r)return;n(o)}}function fn({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:c,propertyOf:p,queueMicrotask:w,send:k,textOf:v,toldBy:I,typeOf:ue,
wait:vn}){let Se;function En(u){return y.va(u)}function xn(u){return y.wa(u)}function Sn(u){return y.xa(u)}function Kn(u,t){return y.ya(u,t)}function In(u){return y.
za(u)}function Tn(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(b(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return x(
s)?16777215:s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},
ia:function(t,i){return t===i},fa:function(t,i){let s=i,f=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,x(f)?0:f,!0),g().setInt32((t>>>0)+0,!x(f),!0)},la:function(t,i){
let s=i,f=typeof s=="string"?s:void 0;var l=x(f)?0:T(f,y.Ea,y.Fa),m=S;g().setInt32((t>>>0)+4,m,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(
b(t,i))},pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,f,l){t.append(b(i,s),b(f,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,f,l){
o(t,b(i,s),b(f,l))},u:function(){return G(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var f=x(s)?0:T(
s,y.Ea,y.Fa),l=S;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},t:function(t){return t.ended},v:function(){return G(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,f){let l=i.header(b(s,f));var m=x(
l)?0:T(l,y.Ea,y.Fa),h=S;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,f=T(s,y.Ea,y.Fa),l=S;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return c()},y:function(t,i){let s=i.message,f=T(s,y.Ea,y.Fa),l=S;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,f,!0)},x:function(t,i){let s=i.name,f=T(s,y.Ea,y.Fa),l=S;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},P:function(){return G(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},f=(m,h)=>{let K=s.a;s.a=0;try{return Rn(K,s.b,m,h)}finally{s.a=K}};return new Promise(f)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return G(function(t,i){return new URL(b(t,i))},arguments)},$:function(){return G(function(t,i){return JSON.parse(b(t,i))},
arguments)},_:function(t,i){return Date.parse(b(t,i))},m:function(t,i,s){return p(t,b(i,s))},V:function(t){return t.queueMicrotask},X:function(t){w(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,f,l,m,h,K,jn,Te,Gn){return k(t,i,s,b(f,l),b(m,
h),b(K,jn),Te===0?void 0:b(Te,Gn))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return x(t)?0:D(t)},da:function(){let t=typeof global>"u"?void 0:global;return x(t)?0:D(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return x(t)?0:D(t)},ea:function(){let t=typeof window>"u"?void 0:window;return x(t)?0:D(t)},g:function(t){return t.status},K:function(t,i,s,f){
let l=v(i,b(s,f));var m=x(l)?0:T(l,y.Ea,y.Fa),h=S;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return I(t)},B:function(t){return ue(t)},H:function(t,i){let s=i.url,f=T(s,y.Ea,y.Fa),l=S;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},p:function(t){return t.value},s:function(t,i){return vn(t,i)},ra:function(t,i){return Pn(t,i,On)},sa:function(t){
return t},ta:function(t,i){return b(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function On(u,t,i){
let s=y.Da(u,t,i);if(s[1])throw Cn(s[0])}function Rn(u,t,i,s){y.Ca(u,t,i,s)}function D(u){let t=y.Ia();return y.Ja.set(t,u),t}var Ke=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(u=>y.Ka(u.a,u.b)),P=null;function g(){return(P===null||P.buffer.detached===!0||P.buffer.detached===
void 0&&P.buffer!==y.ua.buffer)&&(P=new DataView(y.ua.buffer)),P}function b(u,t){return u=u>>>0,Un(q().subarray(u,u+t))}var j=null;function q(){return(j===null||
j.byteLength===0)&&(j=new Uint8Array(y.ua.buffer)),j}function G(u,t){try{return u.apply(this,t)}catch(i){let s=D(i);return y.Ha(s),y.Ja.get(fe)===Ie&&y.La(fe),y.
La(fe=y.Ia()),Ie}}function x(u){return u==null}function Pn(u,t,i){let s={a:u,b:t,cnt:1},f=(...l)=>{s.cnt++;let m=s.a;s.a=0;try{return i(m,s.b,...l)}finally{s.a=
m,f._wbg_cb_unref()}};return f._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Ke.unregister(s))},Ke.register(f,s,s),f}function T(u,t,i){if(i===void 0){let h=L.
encode(u),K=t(h.length,1)>>>0;return q().subarray(K,K+h.length).set(h),S=h.length,K}let s=u.length,f=t(s,1)>>>0,l=q(),m=0;for(;m<s;m++){let h=u.charCodeAt(m);if(h>
127)break;l[f+m]=h}if(m!==s){m!==0&&(u=u.slice(m)),f=i(f,s,s=m+u.length*3,1)>>>0;let h=q().subarray(f+m,f+s),K=L.encodeInto(u,h);m+=K.written,f=i(f,s,m,1)>>>0}return S=
m,f}function Cn(u){let t=y.Ja.get(u);return y.La(u),t}var Y=new e("utf-8",{ignoreBOM:!0});Y.decode();var Nn=2146435072,ce=0;function Un(u){return ce+=u.length,ce>=
Nn&&(Y=new e("utf-8",{ignoreBOM:!0}),Y.decode(),ce=u.length),Y.decode(u)}var L=new n;"encodeInto"in L||(L.encodeInto=function(u,t){let i=L.encode(u);return t.set(
i),{read:u.length,written:i.length}});var S=0,Mn,Bn,y;function Dn(u,t){return Bn=u,y=u.exports,Mn=t,P=null,j=null,y.Ma(),y}var Ie={},fe=0;return Se={imports:Tn,
start:Dn,functions:{checkInstance:En,inspectConnection:xn,makeConnectionKey:Sn,provisionConnection:Kn,removeConnection:In}},Se}var te;function It(e){te=e}function yn(){let e=typeof te=="function"?te():te;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(dn):dn(e)}
function dn(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function ln(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function re(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{propertyOf as mn}from"../shared.mjs";function pn(){let{document:e,process:n}=globalThis;return re()||e===void 0&&typeof mn(mn(n,"versions"),"node")=="str\
ing"}import{textDecoder as Tt,textEncoder as Ot}from"../shared.mjs";import{toldBy as Rt}from"../shared.mjs";import{propertyOf as Pt,textOf as Ct,typeOf as Nt}from"../shared.mjs";
import{Instance as Ut}from"../shared.mjs";import{Loader as Mt}from"../shared.mjs";function gn(e=()=>({})){return new Mt(yn,()=>{let n=new ne,r=fn({TextDecoder:Tt(),
TextEncoder:Ot(),callHook:ln,isolatesRequests:re,maySetUserAgent:pn,propertyOf:Pt,textOf:Ct,toldBy:Rt,typeOf:Nt,queueMicrotask:o=>{Promise.resolve().then(o)},send:an.
bind(void 0,n),ask:(o,a,c)=>V(n,a,c,()=>o()).ended,wait:(o,a)=>V(n,o,a,()=>new Promise(()=>{})),...e(n)});return new Ut(r,()=>n.clearAll())})}var oe=gn(e=>({sendInto:cn.bind(void 0,e)}));import{propertyOf as Bt}from"../shared.mjs";function ie({code:e},n){return e==="ABORTED"?Bt(n.signal,"reason"):void 0}import{errorData as $t,PredefinedConnectionError as Wt}from"../shared.mjs";import{ARRAY as bn,OBJECT as wn,propertyOf as hn,typeOf as _n}from"../shared.mjs";var Dt=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function ae(e){
return _n(e)!==wn?e:kn(e,(n,r)=>Dt.includes(n)?r:se(r,n,1))}var jt=70,An=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function se(e,n,r){
let o=_n(e);if(o<bn||r>jt)return e;try{let a=hn(e,"toJSON");if(typeof a=="function")return se(a.call(e,n),n,r+1);if(o===bn)return Array.from(e,(c,p)=>se(c,String(
p),r+1))}catch{return An}return o!==wn||typeof hn(e,"then")=="function"?e:kn(e,(a,c)=>se(c,a,r+1))}function kn(e,n){try{return Object.fromEntries(Object.entries(
e).map(([r,o])=>[r,n(r,o)]))}catch{return An}}async function Ht(e){let n=ae(e),{given:r,key:o}=Ft(n);try{let{publicKey:a,...c}=await ee(oe,"checkInstance",r);if(o===void 0)return c;let p=[...c.findings,...await en(
o,a)];return{...c,ok:p.every(({level:w})=>w!=="error"),findings:p}}catch(a){let c=$t(a);throw new Wt(c,ie(c,n))}}function Ft(e){if(Lt(e)!==Gt)return{given:e};try{
let{signingKeyId:n,signingKey:r,...o}=e,a=Ze({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as ei,PredefinedConnectionError as ni}from"../shared.mjs";import{errorData as Jt,PredefinedConnectionError as Vt}from"../shared.mjs";async function zt(e){let n=ae(e);try{return await ee(oe,"inspectConnection",n)}catch(r){let o=Jt(r);throw new Vt(o,ie(o,n))}}export{ni as PredefinedConnectionError,Ht as checkInstance,It as init,zt as inspectConnection,ei as isPredefinedConnectionError};
