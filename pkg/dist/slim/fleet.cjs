var Te=require("../shared.cjs"),pn=require("../shared.cjs");function V(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function P(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var en=require("../shared.cjs");var j=new Map;function We(e){let n=j.get(e);return n!==void 0&&we(e,n),n}function we(e,n){j.delete(e),j.set(e,n),j.size>32&&j.delete(j.keys().next().value)}function U(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((c,p)=>c*256+p,0);return{tag:n,header:2+o,total:2+o+a}}function z(e){let n=[];for(let r=e;r.length>0;){let o=U(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:c,total:p}=o;n.push({tag:a,content:r.subarray(c,p),whole:r.subarray(0,p)}),r=r.subarray(p)}return n}function M(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return tt([Uint8Array.of(e,...nt(r)),...n])}function nt(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function tt(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function d(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function ne(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var He=2048,Fe="2a864886f70d010101",ot={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},it="2a864886f70d010701";function Je(e){
let n=ze(e),[r,o,a]=n.map(({tag:c})=>c);return r===2&&o===2?qe(e,n):r===2&&o===48?st(n):r===2&&o===4?ve("an elliptic-curve key"):r===48&&o===3?B("a public key"):
r===48&&o===48&&a===3?B("a certificate"):r===48&&o===4?ke():d("signingKey","is DER, but no private key")}function Ve({pkcs1:e}){let n=M(48,M(6,ct(Fe)),M(5));return M(
48,M(2,Uint8Array.of(0)),n,M(4,e))}function ke(){return d("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function B(e){return d("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function ve(e){return d("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function q(){return d("signingKey","is damaged: copy it again")}function ze(e){let n=U(e);return n?.tag!==
48?q():(n.total>e.length&&d("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&d("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),z(e.subarray(n.header))??q())}function st([,e,n]){let[r]=z(e.content)??[],o=r?.tag===6?ut(r.content):q();return o===it&&d("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Fe&&ve(ot[o]??"a key of another algorithm"),n?.tag!==4?q():qe(n.content,ze(n.content))}
function qe(e,n){let r=n.filter(({tag:c})=>c===2);if(n.length===2&&r.length===2)return B("a public key");if(n.length===6&&r.length===6)return ve("a DSA key");if(n.
length===10&&d("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return q();let[o,a]=r.slice(1).map(({content:c})=>te(
c));return Ee(at(o)),{pkcs1:e,modulus:o,exponent:a}}function Ee(e){e<He&&d("signingKey",`has ${e} bits: RS256 asks for ${He} or more`)}function at(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function te(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function ut(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function ct(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var G="-----BEGIN ",Y="-----";function re(e,n){let r=Ye(e);if(r.includes(G))return Qe(r);r.includes(`${Y}END `)&&d("signingKey","has no BEGIN line: it is cut of\
f");let o=V(r),a=o===void 0?"":Ye(lt(o));return a.includes(G)?Qe(a):o!==void 0&&dt(o)?o:yt(r,n)}function Ye(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Qe(e){let n=ft(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&d("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&d("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&ke(),o.trim()===""&&d("signingKey","is empty between its BEGIN and END lin\
es"),V(o)??d("signingKey","is cut off, or holds something that is not base64")}function ft(e){let n=[];for(let r=e.indexOf(G);r>=0;r=e.indexOf(G,r+1)){let o=e.indexOf(
Y,r+G.length),a=o<0?"":e.slice(r+G.length,o);/^[A-Z0-9 ]+$/.test(a)||d("signingKey","has a BEGIN line that is cut off");let c=e.indexOf(`${Y}END ${a}${Y}`,o);c<
0&&d("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+Y.length,c)}),r=c}return n}
function dt(e){return e[0]===48&&(e.length>100||U(e)?.total===e.length)}function yt(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&B("an OpenSSH public key"),e.startsWith("{")&&
d("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&d("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&d("signingKey","looks like the key's id: give the private key"),d("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function lt(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var _={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function k(){return globalThis.crypto?.subtle??mt()}function mt(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function Q({modulus:e,exponent:n}){let r={kty:"RSA",n:P(e),e:P(n)};return k().importKey("jwk",r,_,!1,["verify"])}async function Xe(e){try{let n=Ze(re(e,""));return n&&
await Q(n)}catch{return}}function Ze(e){let n=U(e)?.header,[r,o]=(n===void 0?void 0:z(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:te(r.content),exponent:te(
o.content)}:r?.tag===48&&o?.tag===3?Ze(o.content.subarray(1)):void 0}async function nn(e,n){if("ready"in e)return e.ready;let r=P(new Uint8Array(await k().digest("SHA-256",e.bytes))),o=We(r);if(o!==void 0)return o;let a=await pt(
xe(e,n));return we(r,a),a}function xe({bytes:e,isText:n},r){return Je(n?re(new((0,en.textDecoder)())().decode(e),r):e)}async function pt(e){let n=await k().importKey(
"pkcs8",Ve(e),_,!1,["sign"]).catch(()=>d("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await gt(n,e)||
d("signingKey","is damaged: what it signs does not verify. Copy it again"),n}async function gt(e,n){let r=Uint8Array.of(1);try{let o=await Q(n);return await k().
verify(_.name,o,await k().sign(_.name,e,r),r)}catch{return!1}}var rn=require("../shared.cjs");async function on(e,n,r){let o=`${tn({alg:"RS256",typ:"JWT",kid:n})}.${tn(r)}`,a=await k().sign(_.name,e,sn(o)).catch(()=>d("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${P(new Uint8Array(a))}`}function tn(e){return P(sn(JSON.stringify(e)))}function sn(e){return new((0,rn.textEncoder)())().
encode(e)}function an(e,n,r){let o=r(e,n);return o===void 0?d(n,"is missing"):o}function bt(e,n){let r=e.get(n);return r===void 0?void 0:ht(n,r)}function un(e,n){let r=bt(
e,n);return r!==void 0&&Se(n,r),r}function Se(e,n){n===""&&d(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&d(e,"is the text of a missing value")}function ht(e,n){return typeof n!=
"string"?d(e,`must be a string, not ${ne(n)}`):(n.includes("\0")&&d(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
d(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function cn(e){let n=an(e,"signingKeyId",un);return/-----BEGIN|^MII/.test(n)&&d("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&d("signingKeyId","holds a blank: was it copied whole and alone?"),n}var yn=require("../shared.cjs");var fn="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function ln(e){let n=e.get("signingKey");if(n===void 0)return d("signingKey","\
is missing");if(typeof n=="string")return Se("signingKey",n.trim()),{bytes:new((0,yn.textEncoder)())().encode(n),isText:!0};let r=Object.prototype.toString.call(
n).slice(8,-1);return r==="CryptoKey"?{ready:wt(n)}:r==="ArrayBuffer"?dn(n,0,n.byteLength):ArrayBuffer.isView(n)?dn(n.buffer,n.byteOffset,n.byteLength):r==="Key\
Object"?d("signingKey",`${fn}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):d("signingKey",`${fn}, not ${ne(n)}`)}function dn(e,n,r){r===0&&d("sign\
ingKey","must not be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function wt(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??
{};return e.type==="secret"&&d("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&B("a public key"),(n!==_.name||r?.
name!==_.hash)&&d("signingKey",`is a CryptoKey of another algorithm: import it for ${_.name} with ${_.hash}`),Ee(o??0),e}function gn(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:mn(()=>cn(n)),material:mn(()=>ln(n))}}async function bn({id:e,material:n},r){
let o=[e,n].filter(Et);if(o.length>0)return o.map(Ke);try{let a=await on(await nn(n,e),e,{}),c=await _t(n,e,a);return c===!1?[Ke({message:"signingKey is damaged\
: what it signs does not verify"})]:[kt(c),...await At(a,r)]}catch(a){let c=(0,Te.errorData)(a);return[c.code==="INVALID_OPTIONS"?Ke(c):vt(c)]}}async function _t(e,n,r){
if(!("ready"in e))return Ie(await Q(xe(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:c}=await k().exportKey("jwk",e.ready);return Ie(await k().importKey(
"jwk",{kty:o,n:a,e:c},_,!1,["verify"]),r)}async function At(e,n){let r=n===null?void 0:await Xe(n);return r===void 0||await Ie(r,e)?[]:[{level:"error",code:"SIG\
NING_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key\
 of the same signing key, or create a new one."}]}function Ie(e,n){let r=n.lastIndexOf("."),o=new((0,pn.textEncoder)())().encode(n.slice(0,r));return k().verify(
_.name,e,V(n.slice(r+1)),o)}function kt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"Th\
e signing key signs. It cannot be exported, so whether what it signs verifies cannot be told."}}function Ke({message:e}){return{level:"error",code:"SIGNING_KEY_\
UNUSABLE",message:/[.?]$/.test(e)?e:`${e}.`}}function vt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function Et(e){
return typeof e=="object"&&"code"in e}function mn(e){try{return e()}catch(n){return(0,Te.errorData)(n)}}var le=require("../shared.cjs");async function oe(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,c)=>{o.inFlight.add(c);let p=w=>v=>{o.inFlight.delete(c),w(v)};Promise.resolve(
o.run(n,...r)).then(p(a),p(c))})}var hn=new WeakMap;function wn(e,n){let r=hn.get(e)??xt(e);return r.add(n),()=>{r.delete(n)}}function xt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),hn.set(e,n),n}var An=require("../shared.cjs"),Ce=0,_n=1,St=2,Oe=3,Kt=1,It=2147483647,ie=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},Math.min(Math.ceil(
r)+Kt,It));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};function X(e,n,r,o){
let a=()=>{};return{ended:new Promise(p=>{let w,v,E=(O,ge)=>{e.clear(w),v?.(),p({how:O,value:ge})};if(a=()=>E(Oe),(0,An.propertyOf)(n,"aborted"))return E(Oe);try{
v=n&&wn(n,()=>E(Oe))}catch(O){return E(_n,O)}r<1/0&&(w=e.set(()=>E(St),r)),(async()=>o())().then(O=>E(Ce,O),O=>E(_n,O))}),cancel:()=>a()}}var A=require("../shared.cjs");async function kn(e,n,r,o,a,c,p,w){let v={method:a,headers:JSON.parse(p),redirect:"manual",...w!==void 0&&{body:w}};return Pe(e,n,
r,o,c,v,Re)}async function Pe(e,n,r,o,a,c,p){let w=new AbortController,v=n??fetch,E=await X(e,r,o,async()=>p(await v(a,{...c,signal:w.signal}))).ended;return E.
how!==Ce&&w.abort(),E}async function Re(e){let n=Ne(e);if(n===void 0)return;let r=await e.text();if(typeof r=="string")return{...n,json:Ot(r),isHtml:r.trimStart().
startsWith("<")}}function Ne(e){let n=(0,A.propertyOf)(e,"status"),r=(0,A.propertyOf)(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<1e3)||(0,A.typeOf)((0,A.propertyOf)(
e,"text"))!==A.FUNCTION||(0,A.typeOf)((0,A.propertyOf)(r,"get"))!==A.FUNCTION))return{status:n,redirected:!!(0,A.propertyOf)(e,"redirected"),url:(0,A.textOf)(e,
"url")??"",header:a=>Tt(r,a)}}function Tt(e,n){try{let r=e.get(n);return typeof r=="string"?r:void 0}catch{return}}function Ot(e){try{return e===""?null:JSON.parse(
e)}catch{return}}var vn=require("../shared.cjs"),D=require("../shared.cjs");async function En(e,n,r,o,a,c,p){let w={method:"GET",headers:JSON.parse(p),redirect:"manual"};return Pe(
e,r,o,a,c,w,v=>Ct(n,v))}async function Ct(e,n){let r=Ne(n);if(r===void 0||r.status<200||r.status>299)return Re(n);let o=(0,D.propertyOf)(n,"body");return(0,D.typeOf)(
(0,D.propertyOf)(o,"getReader"))===D.FUNCTION?await Pt(o.getReader(),e):e(new((0,vn.textEncoder)())().encode(await n.text())),{...r,json:null,isHtml:!1}}async function Pt(e,n){
for(;;){let{done:r,value:o}=await e.read();if(r)return;n(o)}}function xn({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:c,propertyOf:p,queueMicrotask:w,send:v,textOf:E,toldBy:O,typeOf:ge,
wait:Bn}){let je;function Dn(u){return y.va(u)}function jn(u){return y.wa(u)}function Gn(u){return y.xa(u)}function Ln(u,t){return y.ya(u,t)}function $n(u){return y.
za(u)}function Wn(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(b(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return K(
s)?16777215:s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},
ia:function(t,i){return t===i},fa:function(t,i){let s=i,f=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,K(f)?0:f,!0),g().setInt32((t>>>0)+0,!K(f),!0)},la:function(t,i){
let s=i,f=typeof s=="string"?s:void 0;var l=K(f)?0:C(f,y.Ea,y.Fa),m=I;g().setInt32((t>>>0)+4,m,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(
b(t,i))},pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,f,l){t.append(b(i,s),b(f,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,f,l){
o(t,b(i,s),b(f,l))},u:function(){return F(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var f=K(s)?0:C(
s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},t:function(t){return t.ended},v:function(){return F(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,f){let l=i.header(b(s,f));var m=K(
l)?0:C(l,y.Ea,y.Fa),h=I;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,f=C(s,y.Ea,y.Fa),l=I;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return c()},y:function(t,i){let s=i.message,f=C(s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,f,!0)},x:function(t,i){let s=i.name,f=C(s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},P:function(){return F(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},f=(m,h)=>{let T=s.a;s.a=0;try{return Fn(T,s.b,m,h)}finally{s.a=T}};return new Promise(f)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return F(function(t,i){return new URL(b(t,i))},arguments)},$:function(){return F(function(t,i){return JSON.parse(b(t,i))},
arguments)},_:function(t,i){return Date.parse(b(t,i))},m:function(t,i,s){return p(t,b(i,s))},V:function(t){return t.queueMicrotask},X:function(t){w(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,f,l,m,h,T,Zn,$e,et){return v(t,i,s,b(f,l),b(m,
h),b(T,Zn),$e===0?void 0:b($e,et))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return K(t)?0:W(t)},da:function(){let t=typeof global>"u"?void 0:global;return K(t)?0:W(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return K(t)?0:W(t)},ea:function(){let t=typeof window>"u"?void 0:window;return K(t)?0:W(t)},g:function(t){return t.status},K:function(t,i,s,f){
let l=E(i,b(s,f));var m=K(l)?0:C(l,y.Ea,y.Fa),h=I;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return O(t)},B:function(t){return ge(t)},H:function(t,i){let s=i.url,f=C(s,y.Ea,y.Fa),l=I;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,f,!0)},p:function(t){return t.value},s:function(t,i){return Bn(t,i)},ra:function(t,i){return Jn(t,i,Hn)},sa:function(t){
return t},ta:function(t,i){return b(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function Hn(u,t,i){
let s=y.Da(u,t,i);if(s[1])throw Vn(s[0])}function Fn(u,t,i,s){y.Ca(u,t,i,s)}function W(u){let t=y.Ia();return y.Ja.set(t,u),t}var Ge=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(u=>y.Ka(u.a,u.b)),N=null;function g(){return(N===null||N.buffer.detached===!0||N.buffer.detached===
void 0&&N.buffer!==y.ua.buffer)&&(N=new DataView(y.ua.buffer)),N}function b(u,t){return u=u>>>0,qn(Z().subarray(u,u+t))}var H=null;function Z(){return(H===null||
H.byteLength===0)&&(H=new Uint8Array(y.ua.buffer)),H}function F(u,t){try{return u.apply(this,t)}catch(i){let s=W(i);return y.Ha(s),y.Ja.get(he)===Le&&y.La(he),y.
La(he=y.Ia()),Le}}function K(u){return u==null}function Jn(u,t,i){let s={a:u,b:t,cnt:1},f=(...l)=>{s.cnt++;let m=s.a;s.a=0;try{return i(m,s.b,...l)}finally{s.a=
m,f._wbg_cb_unref()}};return f._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Ge.unregister(s))},Ge.register(f,s,s),f}function C(u,t,i){if(i===void 0){let h=J.
encode(u),T=t(h.length,1)>>>0;return Z().subarray(T,T+h.length).set(h),I=h.length,T}let s=u.length,f=t(s,1)>>>0,l=Z(),m=0;for(;m<s;m++){let h=u.charCodeAt(m);if(h>
127)break;l[f+m]=h}if(m!==s){m!==0&&(u=u.slice(m)),f=i(f,s,s=m+u.length*3,1)>>>0;let h=Z().subarray(f+m,f+s),T=J.encodeInto(u,h);m+=T.written,f=i(f,s,m,1)>>>0}return I=
m,f}function Vn(u){let t=y.Ja.get(u);return y.La(u),t}var ee=new e("utf-8",{ignoreBOM:!0});ee.decode();var zn=2146435072,be=0;function qn(u){return be+=u.length,
be>=zn&&(ee=new e("utf-8",{ignoreBOM:!0}),ee.decode(),be=u.length),ee.decode(u)}var J=new n;"encodeInto"in J||(J.encodeInto=function(u,t){let i=J.encode(u);return t.
set(i),{read:u.length,written:i.length}});var I=0,Yn,Qn,y;function Xn(u,t){return Qn=u,y=u.exports,Yn=t,N=null,H=null,y.Ma(),y}var Le={},he=0;return je={imports:Wn,
start:Xn,functions:{checkInstance:Dn,inspectConnection:jn,makeConnectionKey:Gn,provisionConnection:Ln,removeConnection:$n}},je}var se;function Ue(e){se=e}function Kn(){let e=typeof se=="function"?se():se;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(Sn):Sn(e)}
function Sn(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function In(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function ae(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var Me=require("../shared.cjs");function Tn(){let{document:e,process:n}=globalThis;return ae()||e===void 0&&typeof(0,Me.propertyOf)((0,Me.propertyOf)(n,"version\
s"),"node")=="string"}var ue=require("../shared.cjs"),On=require("../shared.cjs"),L=require("../shared.cjs"),Cn=require("../shared.cjs"),Pn=require("../shared.cjs");function Rn(e=()=>({})){
return new Pn.Loader(Kn,()=>{let n=new ie,r=xn({TextDecoder:(0,ue.textDecoder)(),TextEncoder:(0,ue.textEncoder)(),callHook:In,isolatesRequests:ae,maySetUserAgent:Tn,
propertyOf:L.propertyOf,textOf:L.textOf,toldBy:On.toldBy,typeOf:L.typeOf,queueMicrotask:o=>{Promise.resolve().then(o)},send:kn.bind(void 0,n),ask:(o,a,c)=>X(n,a,
c,()=>o()).ended,wait:(o,a)=>X(n,o,a,()=>new Promise(()=>{})),...e(n)});return new Cn.Instance(r,()=>n.clearAll())})}var ce=Rn(e=>({sendInto:En.bind(void 0,e)}));var Nn=require("../shared.cjs");function fe({code:e},n){return e==="ABORTED"?(0,Nn.propertyOf)(n.signal,"reason"):void 0}var me=require("../shared.cjs");var S=require("../shared.cjs"),Rt=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function ye(e){return(0,S.typeOf)(e)!==S.OBJECT?e:Mn(e,(n,r)=>Rt.
includes(n)?r:de(r,n,1))}var Nt=70,Un=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function de(e,n,r){let o=(0,S.typeOf)(e);if(o<S.ARRAY||
r>Nt)return e;try{let a=(0,S.propertyOf)(e,"toJSON");if(typeof a=="function")return de(a.call(e,n),n,r+1);if(o===S.ARRAY)return Array.from(e,(c,p)=>de(c,String(
p),r+1))}catch{return Un}return o!==S.OBJECT||typeof(0,S.propertyOf)(e,"then")=="function"?e:Mn(e,(a,c)=>de(c,a,r+1))}function Mn(e,n){try{return Object.fromEntries(
Object.entries(e).map(([r,o])=>[r,n(r,o)]))}catch{return Un}}async function Be(e){let n=ye(e),{given:r,key:o}=Ut(n);try{let{publicKey:a,...c}=await oe(ce,"checkInstance",r);if(o===void 0)return c;let p=[...c.findings,...await bn(
o,a)];return{...c,ok:p.every(({level:w})=>w!=="error"),findings:p}}catch(a){let c=(0,me.errorData)(a);throw new me.PredefinedConnectionError(c,fe(c,n))}}function Ut(e){
if((0,le.typeOf)(e)!==le.OBJECT)return{given:e};try{let{signingKeyId:n,signingKey:r,...o}=e,a=gn({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="stri\
ng"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}var $=require("../shared.cjs");var pe=require("../shared.cjs");async function De(e){let n=ye(e);try{return await oe(ce,"inspectConnection",n)}catch(r){let o=(0,pe.errorData)(r);throw new pe.PredefinedConnectionError(o,fe(o,
n))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=$.PredefinedConnectionError;exports.checkInstance=Be;exports.init=Ue;exports.
inspectConnection=De;exports.isPredefinedConnectionError=$.isPredefinedConnectionError;
