;; The loop of `dense.ts`: replaces a text by the bytes that it stands for.
(module
  (memory (export "memory") 1)

  ;; Replaces the text between two addresses by the bytes that it stands for, and returns their end. What a code means stands at
  ;; the address that the code is.
  (func (export "decode") (param $from i32) (param $end i32) (result i32)
    (local $code i32)
    (local $to i32)
    (local.set $to (local.get $from))
    (loop $next
      (if (i32.lt_u (local.get $from) (local.get $end)) (then
        (local.set $code (i32.load8_u (local.get $from)))
        ;; } and ~ begin a pair.
        (if (i32.gt_u (local.get $code) (i32.const 124)) (then
          (local.set $from (i32.add (local.get $from) (i32.const 1)))
          (local.set $code (i32.add
            (i32.shl (i32.sub (local.get $code) (i32.const 124)) (i32.const 7))
            (i32.load8_u (local.get $from))))))
        (i32.store8 (local.get $to) (i32.load8_u (local.get $code)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (local.set $to (i32.add (local.get $to) (i32.const 1)))
        (br $next))))
    (local.get $to)))
