using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>Puts one kind of occasion into words, in one language.</summary>
internal abstract class MessageTemplate
{
    public abstract NotificationKind Kind { get; }

    /// <summary>Two letters (ISO 639-1).</summary>
    public virtual string Language => "en";

    public abstract MessageText Render(Occasion occasion, CultureInfo culture);

    protected static string Money(Occasion occasion, CultureInfo culture) => Money(occasion.Amount ?? 0, occasion.Currency, culture);

    // The currency has its own number of decimals, which amounts already keep.
    protected static string Money(decimal amount, string? currency, CultureInfo culture) => $"{amount.ToString(culture)} {currency}";

    protected static string Time(DateTimeOffset? time, CultureInfo culture)
        => time?.ToUniversalTime().ToString("f", culture) + " UTC";

    protected static MessageText Plain(Occasion occasion, string subject, string sentence, params string?[] more)
        => new(
            subject,
            string.Join(' ', more.Where(m => !string.IsNullOrEmpty(m)).Prepend(sentence)),
            $"{subject}. {sentence}",
            [Greeting(occasion), sentence, .. more.Where(m => !string.IsNullOrEmpty(m)).Select(m => m!)]);

    protected static string Greeting(Occasion occasion) => occasion.Name is { Length: > 0 } name ? $"Hello {name}," : "Hello,";

    protected static string Lines(Occasion occasion, CultureInfo culture)
        => string.Join(
            '\n',
            occasion.Lines.Select(l => l.Total is { } total
                ? $"{l.Quantity} × {l.Name}: {Money(total, occasion.Currency, culture)}"
                : $"{l.Quantity} × {l.Name}"));
}
