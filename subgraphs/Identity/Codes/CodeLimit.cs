namespace EShop.Identity.Codes;

/// <summary>How many codes of one kind an account may be sent: nobody's mailbox is flooded through the shop.</summary>
internal static class CodeLimit
{
    public const int Codes = 5;

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);
}
