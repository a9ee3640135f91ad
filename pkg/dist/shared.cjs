var h=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&K(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...b}=o;Object.assign(this,b)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function P(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function S(r){return r instanceof Error||Object(r).code===void 0?
l(r):r}function l(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. The next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function K({name:r,message:e,code:t}){let n=new Error(e);return Object.
defineProperties(n,{name:j(r),stack:j(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function j(r){return{value:r,configurable:!0,writable:!0}}function a(r,e){try{return r?.[e]}catch{return}}function c(r,e){let t=a(r,e);return typeof t=="string"?t:void 0}var N=5,f=6,p=7;function y(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?f:Object.prototype.toString.call(r)===
"[object Object]"?p:-1}catch{return-1}}var q=["apiKey","fetch","signal"];function B(r){return y(r)!==p?r:W(r,(e,t)=>q.includes(e)?t:E(t,e,1))}var H=70,R=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function E(r,e,t){let n=y(r);if(n>=0&&n<f||t>H)return r;try{let o=a(r,"toJSON");if(typeof o=="function")return E(o.call(r,e),e,t+1);if(n===
f)return Array.from(r,(s,i)=>E(s,String(i),t+1))}catch{return R}return n!==p||typeof a(r,"then")=="function"?r:W(r,(o,s)=>E(s,o,t+1))}function W(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return R}}var U=new WeakMap;function M(r,e){let t=U.get(r)??X(r);return t.add(e),()=>{t.delete(e)}}function X(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),U.set(r,e),e}var T=0,g=1,I=2,m=3,z=1,Q=2147483647,x=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+z,Q));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function _(r,e,t,n){let o=()=>{};return{ended:new Promise(
i=>{let b,C,d=(u,Y)=>{r.clear(b),C?.(),i({how:u,value:Y})};if(o=()=>d(m),a(e,"aborted"))return d(m);try{C=e&&M(e,()=>d(m))}catch(u){return d(g,u)}t<1/0&&(b=r.set(
()=>d(I),t)),(async()=>n())().then(u=>d(T,u),u=>d(g,u))}),cancel:()=>o()}}function F(){return globalThis.TextDecoder??k}function A(){return globalThis.TextEncoder??D}var k=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,t=>`%${(t+256).toString(16).slice(1)}`).join(""))}},D=class{encode(e){let t=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
t.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function L(r){let e=a(r,"cause"),t=c(r,"code")||c(e,"code")||void 0,n=typeof r=="string"&&r||c(r,"message")||"no reason given",o=[c(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:c(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function v({common:r,text:e}){let t=V(r),n=new(A())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.subarray(
0,o)}function V(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])for(let s=35;s<
(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var w=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,t){this.#e=e,this.#r=t}imports(){let e={};for(let[t,n]of Object.entries(this.#e.imports()))e[t]=J(n,o=>this.#n(
o));return e}start({exports:e},t){if(this.#e.start({exports:J(e,n=>this.#o(n))},t),this.broken)throw new Error("it broke at once");return this}run(e,...t){if(this.
broken)throw l(void 0);let n,o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...t)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...t)=>{
if(this.broken)return[];try{return e(...t)}catch(n){return this.#t(n),[]}}}#n(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===
1?n=>t(e(n)):e.length===2?(n,o)=>t(e(n,o)):e.length===3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#t(e){if(this.broken)return;this.broken=!0;let t=l(e);for(let n of this.
inFlight)n(t);this.#r()}};function J(r,e){let t=Object.entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var O=class{#e;#r;#o;#n;#t;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#t!==void 0)return this.#t;try{let e=this.#o??
this.#e();return!("then"in e)&&!Z()?this.#i(e):this.#t=this.#a(e).finally(()=>this.#t=void 0)}catch(e){throw $(e)}}#i(e){let t=G(e)?e:new WebAssembly.Module(e),
n=this.#r();return this.#s(t,n.start(new WebAssembly.Instance(t,n.imports()),t))}async#a(e){try{let t=await e,n=G(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#s(n,o.start(await WebAssembly.instantiate(n,o.imports()),n))}catch(t){throw $(t)}}#s(e,t){return this.#o=e,this.#n=t}};function Z(){return typeof window<
"u"||"WorkerGlobalScope"in globalThis}function G(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function $(r){let{name:e="Error",message:t=String(
r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}Object.defineProperty(exports,"__esModule",{value:!0});exports.ABORTED=m;exports.ARRAY=f;exports.DONE=T;exports.FAILED=g;exports.FUNCTION=N;exports.Instance=w;exports.
Loader=O;exports.OBJECT=p;exports.PredefinedConnectionError=h;exports.TIMED_OUT=I;exports.Timers=x;exports.errorData=S;exports.internalError=l;exports.isPredefinedConnectionError=
P;exports.limited=_;exports.propertyOf=a;exports.readBytes=v;exports.snapshot=B;exports.textDecoder=F;exports.textEncoder=A;exports.textOf=c;exports.toldBy=L;exports.
typeOf=y;
