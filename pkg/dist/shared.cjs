var m=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var _=(t,e)=>{for(var r in e)m(t,r,{get:e[r],enumerable:!0})},J=(t,e,r,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of U(e))!v.call(t,o)&&o!==r&&
m(t,o,{get:()=>e[o],enumerable:!(n=R(e,o))||n.enumerable});return t};var G=t=>J(m({},"__esModule",{value:!0}),t);var ie={};_(ie,{ABORTED:()=>g,ARRAY:()=>d,DONE:()=>S,FAILED:()=>x,FUNCTION:()=>Y,Instance:()=>k,Loader:()=>O,OBJECT:()=>l,PredefinedConnectionError:()=>h,TIMED_OUT:()=>C,
Timers:()=>w,errorData:()=>F,internalError:()=>p,isPredefinedConnectionError:()=>L,limited:()=>Z,propertyOf:()=>u,readBase64:()=>te,snapshot:()=>H,textDecoder:()=>ee,
textEncoder:()=>re,textOf:()=>K,typeOf:()=>y});module.exports=G(ie);var h=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,r=e.cause&&$(e.cause)){super(e.message,r===void 0?void 0:{cause:r});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:a,...i}=o;Object.assign(this,i)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function L(t){return t!==null&&typeof t=="object"&&"name"in t&&t.name==="PredefinedConnectionError"}function F(t){return t instanceof Error||Object(t).code===void 0?
p(t):t}function p(t){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return t instanceof WebAssembly.RuntimeError||t instanceof RangeError?{...e,cause:{name:t.name,message:t.message}}:e}function $({name:t,message:e,
code:r}){let n=new Error(e);return Object.defineProperties(n,{name:I(t),stack:I(`${t}: ${e}`)}),r===void 0?n:Object.assign(n,{code:r})}function I(t){return{value:t,
configurable:!0,writable:!0}}function u(t,e){try{return t?.[e]}catch{return}}function K(t,e){let r=u(t,e);return typeof r=="string"?r:void 0}var Y=5,d=6,l=7;function y(t){if(t===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof t);if(e>=0)return e;try{return Array.isArray(t)?d:Object.prototype.toString.call(t)===
"[object Object]"?l:-1}catch{return-1}}var q=["apiKey","fetch","signal"];function H(t){return y(t)!==l?t:D(t,(e,r)=>q.includes(e)?r:b(r,e,1))}var X=70,T=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function b(t,e,r){let n=y(t);if(n>=0&&n<d||r>X)return t;try{let o=u(t,"toJSON");if(typeof o=="function")return b(o.call(t,e),e,r+1);if(n===
d)return Array.from(t,(s,a)=>b(s,String(a),r+1))}catch{return T}return n!==l||typeof u(t,"then")=="function"?t:D(t,(o,s)=>b(s,o,r+1))}function D(t,e){try{return Object.
fromEntries(Object.entries(t).map(([r,n])=>[r,e(r,n)]))}catch{return T}}var j=new WeakMap;function P(t,e){let r=j.get(t)??z(t);return r.add(e),()=>{r.delete(e)}}function z(t){let e=new Set;return t.addEventListener("abort",()=>{for(let r of e)
r()}),j.set(t,e),e}var S=0,x=1,C=2,g=3,Q=1,V=2147483647,w=class{#e=new Set;set(e,r){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(r)+Q,V));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function Z(t,e,r,n){return new Promise(o=>{let s,
a,i=(c,M)=>{t.clear(s),a?.(),o({how:c,value:M})};if(u(e,"aborted"))return i(g);try{a=e&&P(e,()=>i(g))}catch(c){return i(x,c)}r<1/0&&(s=t.set(()=>i(C),r)),(async()=>n())().
then(c=>i(S,c),c=>i(x,c))})}function ee(){return globalThis.TextDecoder??E}function re(){return globalThis.TextEncoder??A}var E=class{decode(e=new Uint8Array){let r="";for(let n=0;n<e.length;){
let o=e[n++],s=o<128?0:o<224?1:o<240?2:3,a=s===0?o:o&63>>s;for(let i=s;i>0;i--)a=a<<6|e[n++]&63;r+=String.fromCodePoint(a)}return r}},A=class{encode(e){let r=[];
for(let n of e){let o=n.codePointAt(0);o<128?r.push(o):o<2048?r.push(192|o>>6,f(o)):o>=55296&&o<57344?r.push(239,191,189):o<65536?r.push(224|o>>12,f(o>>6),f(o)):
r.push(240|o>>18,f(o>>12),f(o>>6),f(o))}return Uint8Array.from(r)}};function f(t){return 128|t&63}function te(t){return typeof Buffer<"u"?Buffer.from(t,"base64"):typeof atob<"u"?Uint8Array.from(atob(t),e=>e.charCodeAt(0)):oe(t)}var ne="ABCDEFGHIJKLMNOPQRSTUV\
WXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function oe(t){let e=t.replace(/=+$/,""),r=new Uint8Array(Math.floor(e.length*3/4)),n=0,o=0;for(let s=0;s<e.length;s++)
n=(n<<6|ne.indexOf(e[s]))&16777215,s%4!==0&&(r[o++]=n>>6-2*(s%4));return r}var k=class{broken=!1;#e=new Set;#r;#t;constructor(e,r){this.#r=e,this.#t=r}imports(){let e={};for(let[r,n]of Object.entries(this.#r.imports()))e[r]=W(n,o=>this.#o(
o));return e}start({exports:e},r){if(this.#r.start({exports:W(e,n=>this.#n(n))},r),this.broken)throw new Error("it broke at its start");return this}call(e,r){return new Promise(
(n,o)=>{this.#e.add(o);let s=a=>i=>{this.#e.delete(o),a(i)};Promise.resolve(this.#r.functions[e](...r)).then(s(n),s(o))})}run(e,...r){let n,o=s=>n=s;this.#e.add(
o);try{return this.#r.functions[e](...r)}finally{if(this.#e.delete(o),n!==void 0)throw n}}#n(e){return(...r)=>{if(this.broken)return[];try{return e(...r)}catch(n){
return this.#s(n),[]}}}#o(e){let r=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>r(e(n)):e.length===2?(n,o)=>r(e(n,o)):e.length===
3?(n,o,s)=>r(e(n,o,s)):(...n)=>r(e(...n))}#s(e){if(this.broken)return;this.broken=!0;let r=p(e);for(let n of this.#e)n(r);this.#t()}};function W(t,e){let r=Object.
entries(t).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(r)}var O=class{#e;#r;#t;#n;#o;constructor(e,r){this.#e=e,this.#r=r}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#o!==void 0)return this.#o;try{let e=this.#t??
this.#e();return!("then"in e)&&!se()?this.#s(e):this.#o=this.#i(e).finally(()=>this.#o=void 0)}catch(e){throw B(e)}}#s(e){let r=this.#t=N(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#n=n.start(new WebAssembly.Instance(r,n.imports()),r)}async#i(e){try{let r=await e,n=this.#t=N(r)?r:await WebAssembly.compile(r),o=this.#r();
return this.#n=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(r){throw B(r)}}};function se(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function N(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function B(t){let{name:e="Error",message:r=String(t)}=Object(t);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${r}`,retryable:!0,cause:{name:e,message:r}}}
