var u=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,r=e.cause&&R(e.cause)){super(e.message,r===void 0?void 0:{cause:r});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:d,...W}=o;Object.assign(this,W)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function h(t){return t!==null&&typeof t=="object"&&"name"in t&&t.name==="PredefinedConnectionError"}function E(t){return t instanceof Error||Object(t).code===void 0?
a(t):t}function a(t){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. The next call starts afresh.",retryable:!1};return t instanceof
WebAssembly.RuntimeError||t instanceof RangeError?{...e,cause:{name:t.name,message:t.message}}:e}function R({name:t,message:e,code:r}){let n=new Error(e);return Object.
defineProperties(n,{name:g(t),stack:g(`${t}: ${e}`)}),r===void 0?n:Object.assign(n,{code:r})}function g(t){return{value:t,configurable:!0,writable:!0}}var x=new WeakMap;function I(){return globalThis.TextDecoder??p}function A(){return globalThis.TextEncoder??y}var p=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,r=>`%${(r+256).toString(16).slice(1)}`).join(""))}},y=class{encode(e){let r=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
r.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function c(t,e){try{return t?.[e]}catch{return}}function i(t,e){let r=c(t,e);return typeof r=="string"?r:void 0}var w=2,k=5,m=6,b=7,O=8;function C(t){if(t===null)
return 1;let e=["undefined",,"string","boolean","number","function"].indexOf(typeof t);if(e>=0)return e;try{return Array.isArray(t)?m:Object.prototype.toString.
call(t)==="[object Object]"?b:O}catch{return O}}function D(t){let e=c(t,"cause"),r=i(t,"code")||i(e,"code")||void 0,n=typeof t=="string"&&t||i(t,"message")||"no reason given",o=[i(e,"message"),r].reduce((s,d)=>d&&
!s.includes(d)?`${s}: ${d}`:s,n);return{name:i(t,"name")||"Error",message:o,code:r,hasCause:e!=null}}var l=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,r){this.#e=e,this.#r=r}imports(){let e={};for(let[r,n]of Object.entries(this.#e.imports()))e[r]=j(n,o=>this.#n(
o));return e}start({exports:e},r){if(this.#e.start({exports:j(e,n=>this.#o(n))},r),this.broken)throw new Error("it broke at once");return this}run(e,...r){if(this.
broken)throw a(void 0);let n,o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...r)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...r)=>{
if(this.broken)return[];try{return e(...r)}catch(n){return this.#t(n),[]}}}#n(e){let r=n=>{if(this.broken)throw new Error("broken");return n};return e.length===
1?n=>r(e(n)):e.length===2?(n,o)=>r(e(n,o)):e.length===3?(n,o,s)=>r(e(n,o,s)):(...n)=>r(e(...n))}#t(e){if(this.broken)return;this.broken=!0;let r=a(e);for(let n of this.
inFlight)n(r);this.#r()}};function j(t,e){let r=Object.entries(t).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(r)}var f=class{#e;#r;#o;#n;#t;constructor(e,r){this.#e=e,this.#r=r}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#t!==void 0)return this.#t;try{let e=this.#o??
this.#e();return!("then"in e)&&!N()?this.#i(e):this.#t=this.#a(e).finally(()=>this.#t=void 0)}catch(e){throw T(e)}}#i(e){let r=P(e)?e:new WebAssembly.Module(e),
n=this.#r();return this.#s(r,n.start(new WebAssembly.Instance(r,n.imports()),r))}async#a(e){try{let r=await e,n=P(r)?r:await WebAssembly.compile(r),o=this.#r();
return this.#s(n,o.start(await WebAssembly.instantiate(n,o.imports()),n))}catch(r){throw T(r)}}#s(e,r){return this.#o=e,this.#n=r}};function N(){return typeof window<
"u"||"WorkerGlobalScope"in globalThis}function P(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function T(t){let{name:e="Error",message:r=String(
t)}=Object(t);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${r}`,retryable:!0,cause:{name:e,message:r}}}Object.defineProperty(exports,"__esModule",{value:!0});exports.ARRAY=m;exports.FUNCTION=k;exports.Instance=l;exports.Loader=f;exports.OBJECT=b;exports.PredefinedConnectionError=
u;exports.STRING=w;exports.errorData=E;exports.internalError=a;exports.isPredefinedConnectionError=h;exports.progressOf=x;exports.propertyOf=c;exports.textDecoder=
I;exports.textEncoder=A;exports.textOf=i;exports.toldBy=D;exports.typeOf=C;
