namespace Cacao.Data.Tests.Querying;

public enum WorkKind
{
    Novel,
    Essay,
    Poetry,
}
