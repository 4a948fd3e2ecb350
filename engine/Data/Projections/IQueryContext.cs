namespace Cacao.Data;

/// <summary>A query context, whatever its entity.</summary>
internal interface IQueryContext
{
    ISelectorBuilder? CreateSelectorBuilder();

    IPredicateBuilder? CreatePredicateBuilder();
}
