namespace Cacao.Data;

/// <summary>A field of a sort input while it is described; it always has a selector.</summary>
internal sealed class SortFieldConfiguration : MemberFieldConfiguration;
