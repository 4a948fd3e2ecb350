namespace Cacao.Data;

/// <summary>A sort input while it is described.</summary>
internal sealed class SortInputConfiguration : MemberInputConfiguration<SortFieldConfiguration>;
