namespace Cacao.Data;

/// <summary>A cursor of a page near the current one.</summary>
public sealed record PageCursor(int Page, string Cursor);
