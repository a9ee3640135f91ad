var x=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,r=e.cause&&N(e.cause)){super(e.message,r===void 0?void 0:{cause:r});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:a,...i}=o;Object.assign(this,i)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function $(t){return t!==null&&typeof t=="object"&&"name"in t&&t.name==="PredefinedConnectionError"}function K(t){return t instanceof Error||Object(t).code===void 0?
y(t):t}function y(t){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return t instanceof WebAssembly.RuntimeError||t instanceof RangeError?{...e,cause:{name:t.name,message:t.message}}:e}function N({name:t,message:e,
code:r}){let n=new Error(e);return Object.defineProperties(n,{name:g(t),stack:g(`${t}: ${e}`)}),r===void 0?n:Object.assign(n,{code:r})}function g(t){return{value:t,
configurable:!0,writable:!0}}function u(t,e){try{return t?.[e]}catch{return}}function q(t,e){let r=u(t,e);return typeof r=="string"?r:void 0}var H=5,d=6,l=7;function b(t){if(t===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof t);if(e>=0)return e;try{return Array.isArray(t)?d:Object.prototype.toString.call(t)===
"[object Object]"?l:-1}catch{return-1}}var B=["apiKey","fetch","signal"];function Q(t){return b(t)!==l?t:E(t,(e,r)=>B.includes(e)?r:p(r,e,1))}var M=70,w=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function p(t,e,r){let n=b(t);if(n>=0&&n<d||r>M)return t;try{let o=u(t,"toJSON");if(typeof o=="function")return p(o.call(t,e),e,r+1);if(n===
d)return Array.from(t,(s,a)=>p(s,String(a),r+1))}catch{return w}return n!==l||typeof u(t,"then")=="function"?t:E(t,(o,s)=>p(s,o,r+1))}function E(t,e){try{return Object.
fromEntries(Object.entries(t).map(([r,n])=>[r,e(r,n)]))}catch{return w}}var A=new WeakMap;function k(t,e){let r=A.get(t)??R(t);return r.add(e),()=>{r.delete(e)}}function R(t){let e=new Set;return t.addEventListener("abort",()=>{for(let r of e)
r()}),A.set(t,e),e}var U=0,O=1,v=2,I=3,_=1,J=2147483647,T=class{#e=new Set;set(e,r){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(r)+_,J));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function te(t,e,r,n){return new Promise(o=>{let s,
a,i=(c,W)=>{t.clear(s),a?.(),o({how:c,value:W})};if(u(e,"aborted"))return i(I);try{a=e&&k(e,()=>i(I))}catch(c){return i(O,c)}r<1/0&&(s=t.set(()=>i(v),r)),(async()=>n())().
then(c=>i(U,c),c=>i(O,c))})}function oe(){return globalThis.TextDecoder??m}function se(){return globalThis.TextEncoder??h}var m=class{decode(e=new Uint8Array){let r="";for(let n=0;n<e.length;){
let o=e[n++],s=o<128?0:o<224?1:o<240?2:3,a=s===0?o:o&63>>s;for(let i=s;i>0;i--)a=a<<6|e[n++]&63;r+=String.fromCodePoint(a)}return r}},h=class{encode(e){let r=[];
for(let n of e){let o=n.codePointAt(0);o<128?r.push(o):o<2048?r.push(192|o>>6,f(o)):o>=55296&&o<57344?r.push(239,191,189):o<65536?r.push(224|o>>12,f(o>>6),f(o)):
r.push(240|o>>18,f(o>>12),f(o>>6),f(o))}return Uint8Array.from(r)}};function f(t){return 128|t&63}function ae(t){return typeof Buffer<"u"?Buffer.from(t,"base64"):typeof atob<"u"?Uint8Array.from(atob(t),e=>e.charCodeAt(0)):L(t)}var G="ABCDEFGHIJKLMNOPQRSTUVWX\
YZabcdefghijklmnopqrstuvwxyz0123456789+/";function L(t){let e=t.replace(/=+$/,""),r=new Uint8Array(Math.floor(e.length*3/4)),n=0,o=0;for(let s=0;s<e.length;s++)
n=(n<<6|G.indexOf(e[s]))&16777215,s%4!==0&&(r[o++]=n>>6-2*(s%4));return r}var D=class{broken=!1;#e=new Set;#r;#t;constructor(e,r){this.#r=e,this.#t=r}imports(){let e={};for(let[r,n]of Object.entries(this.#r.imports()))e[r]=j(n,o=>this.#o(
o));return e}start({exports:e},r){if(this.#r.start({exports:j(e,n=>this.#n(n))},r),this.broken)throw new Error("it broke at its start");return this}call(e,r){return new Promise(
(n,o)=>{this.#e.add(o);let s=a=>i=>{this.#e.delete(o),a(i)};Promise.resolve(this.#r.functions[e](...r)).then(s(n),s(o))})}run(e,...r){let n,o=s=>n=s;this.#e.add(
o);try{return this.#r.functions[e](...r)}finally{if(this.#e.delete(o),n!==void 0)throw n}}#n(e){return(...r)=>{if(this.broken)return[];try{return e(...r)}catch(n){
return this.#s(n),[]}}}#o(e){let r=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>r(e(n)):e.length===2?(n,o)=>r(e(n,o)):e.length===
3?(n,o,s)=>r(e(n,o,s)):(...n)=>r(e(...n))}#s(e){if(this.broken)return;this.broken=!0;let r=y(e);for(let n of this.#e)n(r);this.#t()}};function j(t,e){let r=Object.
entries(t).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(r)}var P=class{#e;#r;#t;#n;#o;constructor(e,r){this.#e=e,this.#r=r}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#o!==void 0)return this.#o;try{let e=this.#t??
this.#e();return!("then"in e)&&!F()?this.#s(e):this.#o=this.#i(e).finally(()=>this.#o=void 0)}catch(e){throw C(e)}}#s(e){let r=this.#t=S(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#n=n.start(new WebAssembly.Instance(r,n.imports()),r)}async#i(e){try{let r=await e,n=this.#t=S(r)?r:await WebAssembly.compile(r),o=this.#r();
return this.#n=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(r){throw C(r)}}};function F(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function S(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function C(t){let{name:e="Error",message:r=String(t)}=Object(t);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${r}`,retryable:!0,cause:{name:e,message:r}}}export{I as ABORTED,d as ARRAY,U as DONE,O as FAILED,H as FUNCTION,D as Instance,P as Loader,l as OBJECT,x as PredefinedConnectionError,v as TIMED_OUT,T as Timers,
K as errorData,y as internalError,$ as isPredefinedConnectionError,te as limited,u as propertyOf,ae as readBase64,Q as snapshot,oe as textDecoder,se as textEncoder,
q as textOf,b as typeOf};
