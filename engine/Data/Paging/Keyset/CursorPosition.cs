namespace Cacao.Data;

/// <summary>What a cursor says beside the keys of its item, when it leads to a page that is not the next.</summary>
/// <param name="Offset">Pages between the cursor's and the one it leads to: negative for pages before.</param>
/// <param name="Page">The number of the cursor's page, from 1.</param>
/// <param name="TotalCount">How many items the list had when the cursor was made: it is not counted for each page.</param>
internal readonly record struct CursorPosition(int Offset, int Page, int TotalCount);
