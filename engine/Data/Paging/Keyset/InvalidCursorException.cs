using Cacao.Types;

namespace Cacao.Data;

/// <summary>A cursor that this list did not give, or gave for another order.</summary>
public sealed class InvalidCursorException : GraphQLException
{
    public InvalidCursorException()
        : base(ErrorBuilder.New().SetMessage("The cursor is invalid.").SetCode("INVALID_CURSOR").Build())
    {
    }

    private InvalidCursorException(string message)
        : base(ErrorBuilder.New().SetMessage(message).SetCode("INVALID_CURSOR").Build())
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

    /// <summary>A cursor of a page some pages on stands beside another cursor.</summary>
    internal static InvalidCursorException TwoCursors() => new("A cursor that leads to another page cannot be used with both `after` and `before`.");

    /// <summary>A cursor leads to pages that the arguments go away from.</summary>
    internal static InvalidCursorException WrongDirection()
        => new("A cursor that leads forwards needs `after` and `first`; one that leads backwards needs `before` and `last`.");
}
