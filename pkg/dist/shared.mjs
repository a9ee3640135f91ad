var g=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&R(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...a}=o;Object.assign(this,a)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function $(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function K(r){return r instanceof Error||Object(r).code===void 0?
y(r):r}function y(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function R({name:r,message:e,
code:t}){let n=new Error(e);return Object.defineProperties(n,{name:E(r),stack:E(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function E(r){return{value:r,
configurable:!0,writable:!0}}function c(r,e){try{return r?.[e]}catch{return}}function d(r,e){let t=c(r,e);return typeof t=="string"?t:void 0}var q=5,l=6,f=7;function m(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?l:Object.prototype.toString.call(r)===
"[object Object]"?f:-1}catch{return-1}}var U=["apiKey","fetch","signal"];function z(r){return m(r)!==f?r:w(r,(e,t)=>U.includes(e)?t:p(t,e,1))}var B=70,x=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function p(r,e,t){let n=m(r);if(n>=0&&n<l||t>B)return r;try{let o=c(r,"toJSON");if(typeof o=="function")return p(o.call(r,e),e,t+1);if(n===
l)return Array.from(r,(s,i)=>p(s,String(i),t+1))}catch{return x}return n!==f||typeof c(r,"then")=="function"?r:w(r,(o,s)=>p(s,o,t+1))}function w(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return x}}var A=new WeakMap;function k(r,e){let t=A.get(r)??M(r);return t.add(e),()=>{t.delete(e)}}function M(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),A.set(r,e),e}var _=0,O=1,v=2,I=3,F=1,J=2147483647,T=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+F,J));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function re(r,e,t,n){return new Promise(o=>{let s,
i,a=(u,N)=>{r.clear(s),i?.(),o({how:u,value:N})};if(c(e,"aborted"))return a(I);try{i=e&&k(e,()=>a(I))}catch(u){return a(O,u)}t<1/0&&(s=r.set(()=>a(v),t)),(async()=>n())().
then(u=>a(_,u),u=>a(O,u))})}function ne(){return globalThis.TextDecoder??b}function D(){return globalThis.TextEncoder??h}var b=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,t=>`%${(t+256).toString(16).slice(1)}`).join(""))}},h=class{encode(e){let t=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
t.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function ie(r){let e=c(r,"cause"),t=d(r,"code")||d(e,"code")||void 0,n=typeof r=="string"&&r||d(r,"message")||"no reason given",o=[d(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function ue({common:r,text:e}){let t=G(r),n=new(D())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.subarray(
0,o)}function G(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])for(let s=35;s<
(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var j=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,t){this.#e=e,this.#r=t}imports(){let e={};for(let[t,n]of Object.entries(this.#e.imports()))e[t]=C(n,o=>this.#t(
o));return e}start({exports:e},t){if(this.#e.start({exports:C(e,n=>this.#o(n))},t),this.broken)throw new Error("it broke at once");return this}run(e,...t){let n,
o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...t)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...t)=>{if(this.broken)return[];
try{return e(...t)}catch(n){return this.#n(n),[]}}}#t(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>t(e(n)):e.length===
2?(n,o)=>t(e(n,o)):e.length===3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#n(e){if(this.broken)return;this.broken=!0;let t=y(e);for(let n of this.inFlight)n(t);this.#r()}};
function C(r,e){let t=Object.entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var S=class{#e;#r;#o;#t;#n;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#t?.broken===!1)return this.#t;if(this.#n!==void 0)return this.#n;try{let e=this.#o??
this.#e();return!("then"in e)&&!L()?this.#s(e):this.#n=this.#i(e).finally(()=>this.#n=void 0)}catch(e){throw W(e)}}#s(e){let t=this.#o=P(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#t=n.start(new WebAssembly.Instance(t,n.imports()),t)}async#i(e){try{let t=await e,n=this.#o=P(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#t=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(t){throw W(t)}}};function L(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function P(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function W(r){let{name:e="Error",message:t=String(r)}=Object(r);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}export{I as ABORTED,l as ARRAY,_ as DONE,O as FAILED,q as FUNCTION,j as Instance,S as Loader,f as OBJECT,g as PredefinedConnectionError,v as TIMED_OUT,T as Timers,
K as errorData,y as internalError,$ as isPredefinedConnectionError,re as limited,c as propertyOf,ue as readBytes,z as snapshot,ne as textDecoder,D as textEncoder,
d as textOf,ie as toldBy,m as typeOf};
