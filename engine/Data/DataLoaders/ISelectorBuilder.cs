using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Collects what loads ask to be read of entities.</summary>
public interface ISelectorBuilder
{
    /// <summary>Adds a projection.</summary>
    void Add<T>(Expression<Func<T, T>> selector);

    /// <summary>One projection to all that was added; null when nothing was, or when whole entities are asked for.</summary>
    Expression<Func<T, T>>? TryCompile<T>();
}
