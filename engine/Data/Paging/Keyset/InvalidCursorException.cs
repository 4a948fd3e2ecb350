using Cacao.Types;

namespace Cacao.Data;

/// <summary>A cursor that this list did not give, or gave for another order.</summary>
public sealed class InvalidCursorException : GraphQLException
{
    public InvalidCursorException()
        : base(ErrorBuilder.New().SetMessage("The cursor is invalid.").SetCode("INVALID_CURSOR").Build())
    {
    }

    public InvalidCursorException(string argument, string cursor)
        : base(ErrorBuilder.New()
            .SetMessage($"The cursor specified in `{argument}` has an invalid format.")
            .SetCode("HC0078")
            .SetExtension("argument", argument)
            .SetExtension("cursor", cursor)
            .Build())
    {
    }
}
