namespace Cacao.Data;

/// <summary>A cursor of a page near the current one.</summary>
/// <param name="Cursor">What to give as <c>after</c> with <c>first</c>, or as <c>before</c> with <c>last</c>.</param>
/// <param name="Page">The number of the page it leads to, from 1.</param>
public sealed record PageCursor(string Cursor, int Page);
