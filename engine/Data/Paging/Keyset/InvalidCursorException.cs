using Cacao.Types;

namespace Cacao.Data;

/// <summary>A cursor that this list did not give, or gave for another order.</summary>
public sealed class InvalidCursorException()
    : GraphQLException(ErrorBuilder.New().SetMessage("The cursor is invalid.").SetCode("INVALID_CURSOR").Build());
