using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Collects the conditions that loads ask for.</summary>
public interface IPredicateBuilder
{
    /// <summary>Adds a condition.</summary>
    void Add<T>(Expression<Func<T, bool>> predicate);

    /// <summary>One condition that asks for all that were added; null when none was.</summary>
    Expression<Func<T, bool>>? TryCompile<T>();
}
