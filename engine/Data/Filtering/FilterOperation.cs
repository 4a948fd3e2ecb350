namespace Cacao.Data;

/// <summary>The operations of filter inputs, by their field names.</summary>
internal enum FilterOperation
{
    And,
    Or,
    Eq,
    Neq,
    In,
    Nin,
    Gt,
    Ngt,
    Gte,
    Ngte,
    Lt,
    Nlt,
    Lte,
    Nlte,
    Contains,
    Ncontains,
    StartsWith,
    NstartsWith,
    EndsWith,
    NendsWith,
}
