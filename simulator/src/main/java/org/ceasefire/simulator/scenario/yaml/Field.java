package org.ceasefire.simulator.scenario.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people are told about a field of a file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** One sentence. */
    String value();

    /** How it may look in a file. */
    String example() default "";

    /** Its name, where Java will not have it as the component's: {@code if}. */
    String name() default "";

    /** In what it is measured, if it is a {@code Written<Double>}. */
    Measure measure() default Measure.NUMBER;

    /** Whether it may be left out of a file because a preset gives it. */
    boolean fromPreset() default false;
}
