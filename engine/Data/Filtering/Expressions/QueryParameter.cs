using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>A value as a query provider sees a captured variable: it becomes an SQL parameter, and plans are shared between values.</summary>
internal static class QueryParameter
{
    public static Expression Create(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(Box<int>.Value));
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
    }
}
