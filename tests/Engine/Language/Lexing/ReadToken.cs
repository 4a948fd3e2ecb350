namespace Cacao.Language;

internal sealed record ReadToken(TokenKind Kind, int Start, int End, int Line, int Column, string? Value);
