using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>What one field of a filter input asks for.</summary>
internal abstract class FilterNode
{
    /// <summary>The field as its type has it, for errors.</summary>
    public required string Coordinate { get; init; }

    public abstract Expression? ToExpression(Expression target, object? value, bool isInMemory);

    protected GraphQLException NullRefused()
        => new(ErrorBuilder.New()
            .SetMessage($"The filter `{Coordinate}` takes no null.")
            .SetCode("HC0026")
            .SetExtension("filter", Coordinate)
            .Build());
}
