using Cacao.Language;

namespace Cacao.Data;

/// <summary>A field of a filter input while it is described: of a member, or an operation.</summary>
internal sealed class FilterFieldConfiguration : MemberFieldConfiguration
{
    /// <summary>The operation's id; null for fields of members.</summary>
    public int? Operation { get; init; }

    public ValueNode? DefaultValue { get; set; }
}
