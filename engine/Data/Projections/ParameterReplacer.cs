using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Replaces a lambda's parameter, so that two lambdas can become one.</summary>
internal sealed class ParameterReplacer : ExpressionVisitor
{
    private readonly ParameterExpression _from;
    private readonly Expression _to;

    private ParameterReplacer(ParameterExpression from, Expression to)
    {
        _from = from;
        _to = to;
    }

    public static Expression Replace(Expression body, ParameterExpression from, Expression to)
        => new ParameterReplacer(from, to).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _from ? _to : node;
}
