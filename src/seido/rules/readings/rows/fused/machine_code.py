"""Functions as machine code, and values in memory by their address."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar, cast

from numba import njit, types
from numba.extending import intrinsic

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """Return a function as machine code, kept on disk from run to run where one can write there."""
    made: Any = njit(nogil=True, error_model="numpy")(function)
    with suppress(RuntimeError):  # neither the package's folder nor the user's takes it
        made.enable_caching()
    return cast("Function", made)


def _pointer_to(kind: Any) -> Any:
    """Return a compiled function that takes an address as that of values of a kind."""

    def pointer(_: Any, address: Any) -> Any:
        def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.inttoptr(arguments[0], context.get_value_type(signature.return_type))

        return types.CPointer(kind)(address), code

    return intrinsic(pointer)


int64_at, int32_at, uint8_at, uint64_at = map(
    _pointer_to, (types.int64, types.int32, types.uint8, types.uint64)
)
